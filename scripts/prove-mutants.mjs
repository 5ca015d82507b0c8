// `npm run prove:mutants`: makes each deliberate mistake in turn and sees that the property test catches it.
// An argument picks those whose name contains it: `npm run prove:mutants -- package`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { mutants } from './mutants.mjs';
import { ensureDependencies, root, stop } from './setup.mjs';

ensureDependencies();
const test = 'test/sync/nothing-lost/nothing-lost.test.ts';
const [only = ''] = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => name.includes(only));
if (chosen.length === 0) stop(`No deliberate mistake is called anything with "${only}".`);

/** @param {import('./mutants.mjs').Mutant} mutant */
function mutated({ name, file, changes }) {
  let code = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of changes) {
    // A mistake that is not made would seem to be missed, or one made twice to be caught for another reason.
    if (code.split(from).length !== 2)
      stop(`"${name}": ${file} must hold this text once:\n${from}`);
    code = code.replace(from, () => to);
  }
  return code;
}

/**
 * What the property test says of a mutant; undefined when it notices nothing.
 * @param {import('./mutants.mjs').Mutant} mutant
 */
async function caught(mutant) {
  const code = mutated(mutant);
  const file = join(root, mutant.file);
  let made = false;
  const plugin = {
    name: 'deliberate-mistake',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    load(id) {
      if (id.split('?')[0] !== file) return null;
      made = true;
      return code;
    },
  };
  process.env.NOTHING_LOST_MUTANT = mutant.name;
  process.env.NOTHING_LOST_RUNS = '400';
  const options = { config: /** @type {const} */ (false), root, watch: false, reporters: [{}] };
  const vitest = await startVitest('test', [test], options, { plugins: [plugin] });
  const tests = [...vitest.state.getTestModules()].flatMap((file) => [...file.children.allTests()]);
  const messages = tests.flatMap((each) => each.result().errors ?? []);
  const broken = vitest.state.getUnhandledErrors();
  await vitest.close();
  if (!made) stop(`"${mutant.name}": ${mutant.file} is not used by the test.`);
  if (tests.length === 0 || broken.length > 0) stop(`"${mutant.name}": the test did not run.`);
  const [error] = messages.filter(({ message }) => message.startsWith('Property failed'));
  if (messages.length > 0 && !error) stop(`"${mutant.name}": ${messages[0]?.message}`);
  return error && (error.cause?.message ?? error.message);
}

let missed = 0;
for (const mutant of chosen) {
  const start = performance.now();
  const why = await caught(mutant);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (!why) missed += 1;
  const [reason = ''] = (why ?? '').split('\n');
  console.log(
    `${why ? 'caught' : 'MISSED'}  ${mutant.name} (${seconds} s) ${reason.slice(0, 120)}`,
  );
}
console.log(`\n${chosen.length - missed} of ${chosen.length} caught`);
process.exit(missed === 0 ? 0 : 1);
