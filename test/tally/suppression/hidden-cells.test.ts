import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmallNumberRule } from '#src/audit/audit-details.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { cellFamily } from '#src/tally/suppression/cell-family.ts';
import { hiddenCells } from '#src/tally/suppression/hidden-cells.ts';
import { smallNumbers } from '#src/tally/suppression/small-numbers.ts';
import { aGroup, aProvider } from '#test/build/an-audit.ts';
import { type ReadCell, workedOut } from './attacker.ts';

/** A group of one criterion: which providers hold its files, how many cases, how many Yes. */
interface Counted {
  readonly of: readonly number[];
  readonly base: number;
  readonly yes: number;
}

function audit(groups: readonly Counted[], providers: number) {
  const names = Array.from({ length: providers }, (_, index) => aProvider(`${index}`));
  return {
    providers: names,
    groups: groups.map(({ of }, index) =>
      aGroup(`${index}`, { providers: of.map((one) => names[one]?.id ?? ('' as ProviderId)) }),
    ),
  };
}

const sum = (members: readonly number[], values: readonly number[]) =>
  members.reduce((all, member) => all + (values[member] ?? 0), 0);

/** What would be printed, and which cells are hidden for their own number. Throws where a small number is shown. */
function shownCells(
  groups: readonly Counted[],
  providers: number,
  { rule = 'under-5', secondary = true }: { rule?: SmallNumberRule; secondary?: boolean } = {},
) {
  const { sets } = cellFamily(audit(groups, providers));
  const counts = groups.map(({ yes }) => yes);
  const bases = groups.map(({ base }) => base);
  const criterion = {
    counts,
    bases: sets.map(({ members }) => sum(members, bases)),
    always: new Set(
      sets.flatMap(({ members }, place) =>
        members.length === 1 && sum(members, bases) < 5 ? place : [],
      ),
    ),
    empty: new Set(sets.flatMap(({ members }, place) => (sum(members, bases) === 0 ? place : []))),
  };
  const { hidden } = hiddenCells(sets, criterion, smallNumbers[rule], { secondary });
  const most = rule === 'rounded' ? 7 : 4;
  return sets.map(({ members }, place): ReadCell => {
    const value = sum(members, counts);
    const base = sum(members, bases);
    const small = (part: number) => part > 0 && part <= most;
    const shown = {
      kind: rule === 'rounded' ? 'rounded' : 'number',
      value: rule === 'rounded' ? 5 * Math.round(value / 5) : value,
    } as const;
    const own = small(value) || small(base - value);
    if (own && !hidden.has(place)) throw new Error(`${value} of ${base} is shown`);
    return {
      name: members.join('+'),
      groups: members,
      base,
      read: hidden.has(place) ? { kind: 'hidden', own } : shown,
    };
  });
}

/** What somebody finds out who has all that. */
function foundOut(
  groups: readonly Counted[],
  providers: number,
  choice: { rule?: SmallNumberRule; secondary?: boolean } = {},
) {
  const cells = shownCells(groups, providers, choice);
  const bases = groups.map(({ base }) => base);
  return { cells, found: workedOut(cells, bases, choice.rule === 'rounded' ? 7 : 4) };
}

const someGroups = (providers: number) =>
  fc.array(
    fc
      .record({
        of: fc.uniqueArray(fc.nat(providers - 1), {
          minLength: 1,
          maxLength: Math.min(3, providers),
        }),
        base: fc.integer({ min: 0, max: 12 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ of, base, part }): Counted => ({ of, base, yes: Math.round(part * base) })),
    { minLength: 2, maxLength: 9 },
  );
const someAudit = fc
  .integer({ min: 1, max: 4 })
  .chain((providers) => fc.tuple(someGroups(providers), fc.constant(providers)));

describe('what is hidden in one criterion', { timeout: 60_000 }, () => {
  it.each(['under-5', 'rounded'] as const)('cannot be worked out in any audit: %s', (rule) => {
    fc.assert(
      fc.property(someAudit, ([groups, providers]) => {
        expect(foundOut(groups, providers, { rule }).found).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('could be worked out in many audits if only the small numbers were hidden', () => {
    const audits = fc.sample(someAudit, { numRuns: 60, seed: 4 });
    const broken = audits.filter(
      ([groups, providers]) => foundOut(groups, providers, { secondary: false }).found.length > 0,
    );
    expect(broken.length).toBeGreaterThan(20);
  });

  it('takes the smallest other group of the provider along, and keeps its total', () => {
    const groups = [
      { of: [0], base: 12, yes: 3 },
      { of: [0], base: 20, yes: 9 },
      { of: [0], base: 20, yes: 7 },
      { of: [1], base: 20, yes: 10 },
      { of: [1], base: 20, yes: 12 },
    ];
    const hidden = (secondary: boolean) =>
      foundOut(groups, 2, { secondary })
        .cells.filter(({ read }) => read.kind === 'hidden')
        .map(({ name }) => name);
    expect(foundOut(groups, 2, { secondary: false }).found).toEqual(['0 = 3']);
    expect(hidden(false)).toEqual(['0']);
    expect(hidden(true)).toEqual(['0', '2']);
  });

  it('copes with 40 groups and 20 providers, and leaves numbers to read', () => {
    const groups = Array.from(
      { length: 40 },
      (_, index): Counted => ({
        of: index % 3 === 0 ? [index % 20, (index + 7) % 20] : [index % 20],
        base: 3 + ((index * 7) % 20),
        yes: (index * 5) % (4 + ((index * 7) % 20)),
      }),
    );
    const cells = shownCells(groups, 20);
    const hidden = cells.filter(({ read }) => read.kind === 'hidden');
    expect(hidden.length).toBeGreaterThan(20);
    expect(cells.length - hidden.length).toBeGreaterThan(20);
    expect(cells.find(({ groups: all }) => all.length === 40)?.read.kind).toBe('number');
  });

  it('hides nothing where no number is small', () => {
    const groups = [
      { of: [0], base: 12, yes: 6 },
      { of: [0, 1], base: 10, yes: 0 },
      { of: [1], base: 10, yes: 10 },
    ];
    expect(foundOut(groups, 2).cells.every(({ read }) => read.kind === 'number')).toBe(true);
  });
});
