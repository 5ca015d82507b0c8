// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Command, commands } from './commands.ts';
import { fields, records } from './laptop.ts';
import { play, type Score } from './play.ts';

/** `npm run prove:nothing-lost -- 5000` asks for more. */
const runs = Number(process.env['NOTHING_LOST_RUNS'] ?? 150);
const fixedSeed = 20_120_201;
const randomSeed = Math.floor(Math.random() * 2 ** 31);

const nothing = {
  other: 0,
  pick: 0,
  steps: Infinity,
  record: records[0],
  field: fields[0],
  value: 'yes',
} satisfies Partial<Command>;

/** Only another laptop still has it, and no random history may come to that. */
const healing: Command[] = [
  { ...nothing, what: 'edit', on: 0 },
  { ...nothing, what: 'sync', on: 0 },
  { ...nothing, what: 'package', on: 0, other: 1 },
  { ...nothing, what: 'wipeStore', on: 0 },
  { ...nothing, what: 'wipeFolder', on: 0 },
  { ...nothing, what: 'wipeFolder', on: 1 },
];

/** A package of two packs, put in a colleague's folder by hand, is all that is left of the second. */
const byHand: Command[] = [
  { ...nothing, what: 'edit', on: 0 },
  { ...nothing, what: 'package', on: 0, other: 0 },
  { ...nothing, what: 'edit', on: 0, value: 'no' },
  { ...nothing, what: 'packageInFolder', on: 0, other: 1 },
  { ...nothing, what: 'wipeStore', on: 0 },
];

it.each([
  ['fixed', fixedSeed],
  ['random', randomSeed],
])('Nothing is lost over four laptops (%s seed %i)', { timeout: 3_600_000 }, async (_, seed) => {
  const score: Score = { saved: 0, conflicts: 0, destroyed: 0 };
  await fc.assert(
    fc.asyncProperty(commands, (history) => play(history, score)),
    {
      numRuns: runs,
      seed,
      examples: [[healing], [byHand]],
      endOnFailure: 'NOTHING_LOST_MUTANT' in process.env,
    },
  );
  // A test that never saved, contradicted or destroyed anything would prove nothing.
  expect(score.saved).toBeGreaterThan(runs);
  expect(score.conflicts).toBeGreaterThan(0);
  expect(score.destroyed).toBeGreaterThan(0);
});
