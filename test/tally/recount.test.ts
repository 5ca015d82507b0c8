import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denominators } from '#src/audit/audit-details.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { carryCounts } from '#src/tally/kept-counts.ts';
import { providerTally } from '#src/tally/provider-tally.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { choose, table } from './some-cases.ts';

const south = aProvider('South');
const north = aProvider('North', { order: 2 });
const groups = [
  aGroup('South only', { providers: [south.id], topExpected: 'no' }),
  aGroup('Both', { providers: [south.id, north.id], order: 2 }),
  aGroup('North only', { providers: [north.id], order: 3 }),
];
const audit = anAudit({ providers: [south, north], groups });

const answer = fc.constantFrom('yes', 'no', 'not-applicable', 'not-checked', undefined);
const anyCase = fc
  .record({
    group: fc.constantFrom(...groups),
    answers: fc.record(Object.fromEntries(smallTool.columns.map(({ item }) => [item, answer]))),
    status: fc.constantFrom('finished', 'finished', 'started', 'excluded'),
  })
  .map(({ group, answers, status }) => {
    const given = Object.entries(answers).filter((pair) => pair[1] !== undefined);
    return aCase({
      audit,
      group,
      answers: { 'hdr-gender': 'female', ...Object.fromEntries(given) } as Record<string, string>,
      finished: status === 'finished',
      ...(status === 'excluded' && { excluded: 'Left out' }),
    });
  });
const sample = fc.array(anyCase, { maxLength: 40 });

/** Counting the plain way: look at every case for every cell. */
function plainCount(
  of: TallyTable,
  counted: readonly ReviewedCase[],
  column: TallyTable['columns'][number],
) {
  const answers = counted.map(({ view }) => ({
    outcome: outcomeOf(view, column.item),
    plan: outcomeOf(view, 'rp-plan-seen') === 'yes',
  }));
  const onlyPlans = of.denominator === 'of-plans-seen' && column.planQuality;
  const inUse = onlyPlans ? answers.filter(({ plan }) => plan) : answers;
  const yes = inUse.filter(({ outcome }) => outcome === 'yes').length;
  const no = inUse.filter(({ outcome }) => outcome === 'no').length;
  return { yes, of: of.denominator === 'as-published' ? counted.length : yes + no, base: yes + no };
}

describe('the packed count', () => {
  it('equals a plain recount in every cell, under every denominator', () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(...denominators),
        fc.boolean(),
        (cases, denominator, unfinished) => {
          const counted = cases.filter(
            ({ status }) => status === 'finished' || (unfinished && status === 'started'),
          );
          const tallied = table(audit, cases, { denominator, unfinished });
          const rows = [
            ...tallied.rows.map((row) => ({
              row,
              in: counted.filter(({ entry }) => entry.group === row.group.id),
            })),
            { row: tallied.total, in: counted },
          ];
          for (const { row, in: casesIn } of rows) {
            expect(row.cases).toBe(casesIn.length);
            for (const [index, column] of tallied.columns.entries()) {
              const plain = plainCount(tallied, casesIn, column);
              const cell = row.cells[index];
              const five = Object.values(cell?.counts ?? {}).reduce((sum, one) => sum + one, 0);
              expect(five).toBe(casesIn.length);
              if (cell?.shown.kind === 'count')
                expect([cell.shown.count, cell.shown.of]).toEqual([plain.yes, plain.of]);
              else expect(plain.base).toBe(0);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same table when asked again, and for the cases in another order', () => {
    fc.assert(
      fc.property(sample, (cases) => {
        const first = table(audit, cases);
        expect(table(audit, cases)).toEqual(first);
        expect(table(audit, [...cases].reverse())).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe('provider totals', () => {
  it('are never added: a joint case is in both and once in the sample', () => {
    fc.assert(
      fc.property(sample, (cases) => {
        const forProvider = (provider: typeof south) =>
          providerTally(smallTool, audit, cases, provider.id, choose());
        const [one, other] = [forProvider(south), forProvider(north)];
        const joint = cases.filter(
          ({ entry, status }) => entry.group === groups[1]?.id && status === 'finished',
        ).length;
        const whole = one.sample.total.cases;
        expect(one.own.total.cases + other.own.total.cases - joint).toBe(whole);
        expect(one.own.total.cases + one.others.total.cases).toBe(whole);
        expect(other.sample).toEqual(one.sample);
        expect(one.own.rows.map(({ group }) => group)).toEqual(groupsOfProvider(groups, south.id));
        expect(one.others.rows.map(({ group }) => group.label)).toEqual(['North only']);
      }),
      { numRuns: 30 },
    );
  });

  it('follow a filter by group', () => {
    const cases = groups.map((group) => aCase({ audit, group }));
    const chosen = new Set(groups.slice(1).map(({ id }) => id));
    const filtered = providerTally(smallTool, audit, cases, south.id, choose({ groups: chosen }));
    expect(filtered.own.rows.map(({ group }) => group.label)).toEqual(['Both']);
    expect(filtered.sample.total.cases).toBe(2);
  });
});

describe('counts carried from one list of cases to the next', () => {
  const replaced = fc.array(fc.tuple(fc.nat(), anyCase), { minLength: 1, maxLength: 6 });

  it('equal those of the new list counted anew, whatever changed: answers, status, group', () => {
    fc.assert(
      fc.property(
        fc.array(anyCase, { minLength: 1, maxLength: 20 }),
        fc.array(replaced, { minLength: 1, maxLength: 4 }),
        (first, rounds) => {
          const choices = [
            { unfinished: false },
            { unfinished: true, denominator: 'of-plans-seen' },
            { groups: new Set(groups.slice(1).map(({ id }) => id)) },
          ] as const;
          const shown = (cases: readonly ReviewedCase[]) =>
            choices.map((choice) => table(audit, cases, choice));
          let cases: readonly ReviewedCase[] = first;
          shown(cases);
          for (const round of rounds) {
            const now = [...cases];
            const pairs = new Map(round.map(([at, is]) => [at % now.length, is]));
            for (const [at, is] of pairs) now[at] = is;
            carryCounts(
              cases,
              now,
              [...pairs].map(([at, is]) => [cases[at] ?? is, is]),
            );
            // A copy was never counted before.
            expect(shown(now)).toEqual(shown([...now]));
            cases = now;
          }
        },
      ),
    );
  });

  it('count only the case that changed', () => {
    const cases = fc.sample(anyCase, { numRuns: 200, seed: 3 });
    table(audit, cases);
    const is = fc.sample(anyCase, { numRuns: 1, seed: 4 })[0];
    const was = cases[50];
    if (!(is && was)) throw new Error('No case was made.');
    let looked = 0;
    const counted = (one: ReviewedCase): ReviewedCase =>
      new Proxy(one, {
        get(of, name) {
          looked += 1;
          return Reflect.get(of, name);
        },
      });
    const now = cases.with(50, is).map(counted);
    carryCounts(cases, now, [[was, is]]);
    expect(table(audit, now)).toEqual(table(audit, cases.with(50, is)));
    expect(looked).toBe(0);
  });
});
