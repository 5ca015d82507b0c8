import { describe, expect, it } from 'vitest';
import type { Denominator } from '#src/audit/audit-details.ts';
import { readSample } from '#src/sample/read-sample.ts';
import published from '#src/sample/table-1.json' with { type: 'json' };
import { composite } from '#src/tally/bands.ts';
import { headline } from '#src/tally/headline.ts';
import { percentOf } from '#src/tally/percent.ts';
import { providerTally } from '#src/tally/provider-tally.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyCell, TallyChoice, TallyTable } from '#src/tally/tally-table.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

const { audit, cases } = readSample();
const choose = (denominator: Denominator): TallyChoice => ({
  denominator,
  smallBase: audit.smallBase,
  unfinished: false,
});
const table = (denominator: Denominator) => tallyTable(rodt, audit, cases, choose(denominator));
const byColumn = (of: TallyTable, cells: readonly TallyCell[]) =>
  Object.fromEntries(of.columns.map(({ id }, index) => [id, cells[index]]));

/** The cell as Table 1 prints it: a count, `*`, or not recorded (missing or blank). */
const asPrinted = ({ shown }: TallyCell) => {
  if (shown.kind === 'count') return shown.count;
  return shown.words === 'n/a' ? '*' : shown.words;
};

describe('the published table, from 52 sample cases', () => {
  const asPublished = table('as-published');

  it('has its nine groups and thirteen columns in the same order', () => {
    expect(asPublished.rows.map(({ group, cases: count }) => [group.label, count])).toEqual(
      published.groups.map((group) => [group.label, group.cases]),
    );
    expect(asPublished.columns.map(({ id }) => id)).toEqual(published.columns.map(({ id }) => id));
  });

  it.each(published.groups.map((group, index) => [group.label, group.yes, index] as const))(
    'equals every cell of %s',
    (_, yes, index) => {
      const row = asPublished.rows[index];
      const expected = Object.values(yes).map((cell) =>
        cell === null || cell === 'missing' ? 'not checked' : cell,
      );
      expect(row?.cells.map(asPrinted)).toEqual(expected);
    },
  );

  it('equals every printed total', () => {
    const { cases: printedCases, ...printed } = published.printedTotals;
    expect(asPublished.total.cases).toBe(printedCases.count);
    expect(asPublished.total.cells.map(asPrinted)).toEqual(
      Object.values(printed).map(({ count }) => count),
    );
  });

  it('recomputes the percentages of all 52, four of which were printed wrong', () => {
    const percents = asPublished.total.cells.map(({ shown }) =>
      shown.kind === 'count' ? shown.percent : shown.words,
    );
    expect(percents).toEqual([79, 63, 25, 42, 37, 37, 29, 38, 31, 15, null, 35, 48]);
    const printed = published.printedTotals;
    const differ = asPublished.columns
      .map(({ id }) => id as keyof typeof printed)
      .filter((id, index) => printed[id].percent !== percents[index]);
    expect(differ).toEqual(['reduction', 'all-needs', 'balance', 'referrals']);
  });

  it('keeps the same counts under every denominator that counts all cases', () => {
    const applicable = table('applicable');
    expect(applicable.rows.map(({ cells }) => cells.map(asPrinted))).toEqual(
      asPublished.rows.map(({ cells }) => cells.map(asPrinted)),
    );
  });
});

describe('with the default denominator', () => {
  const applicable = table('applicable');
  const total = byColumn(applicable, applicable.total.cells);

  it('referrals are 8 of 50 and missing TOPs 9 of 28', () => {
    expect(total['referrals']?.shown).toEqual({ kind: 'count', count: 8, of: 50, percent: 16 });
    expect(total['top-missing']?.shown).toEqual({ kind: 'count', count: 9, of: 28, percent: 32 });
    expect(total['top-missing']?.counts).toEqual({
      yes: 9,
      no: 19,
      notApplicable: 12,
      notChecked: 12,
      unanswered: 0,
    });
  });

  it('says which is weakest', () => {
    expect(headline(applicable)).toBe('Referrals are weakest: 8 of 50 cases (16%).');
  });

  it('marks the abstinence counts of Bridge and Complex as impossible, and nothing else', () => {
    const marked = applicable.rows.flatMap(({ group, cells }) =>
      cells.flatMap(({ impossible }, index) =>
        impossible ? [[group.label, applicable.columns[index]?.id, impossible.plans]] : [],
      ),
    );
    expect(marked).toEqual([
      ['Bridge', 'abstinence', 8],
      ['Complex', 'abstinence', 4],
    ]);
  });

  it('gives intervals of the width to expect from 52 cases', () => {
    const rounded = (column: string) => total[column]?.interval?.map((limit) => Math.round(limit));
    expect(rounded('recovery-plan')).toEqual([66, 88]);
    expect(rounded('smart')).toEqual([30, 56]);
    expect(rounded('reduction')).toEqual([15, 38]);
  });

  it('pools the plainly good columns: Bridge 28 %, all groups 40 %', () => {
    const results = applicable.rows.map((row) => {
      const { yes, of } = composite(applicable, row);
      return [row.group.label, yes, of, percentOf(yes, of)];
    });
    expect(results).toEqual([
      ['Bridge', 30, 108, 28],
      ['NR/Bridge', 18, 81, 22],
      ['Complex', 26, 45, 58],
      ['Women', 25, 45, 56],
      ['nr/dip', 11, 16, 69],
      ['step down', 20, 45, 44],
      ['Step up', 11, 36, 31],
      ['DIP', 10, 18, 56],
      ['DRR', 37, 72, 51],
    ]);
    expect(composite(applicable, applicable.total)).toEqual({
      yes: 188,
      of: 466,
      percent: 40,
      band: 'weak',
    });
  });
});

describe('of plans seen', () => {
  it('counts the quality of plans among the 41 cases with one', () => {
    const ofPlans = table('of-plans-seen');
    const total = byColumn(ofPlans, ofPlans.total.cells);
    expect(total['smart']?.shown).toEqual({ kind: 'count', count: 22, of: 41, percent: 54 });
    expect(total['abstinence']?.shown).toMatchObject({ count: 33, of: 52 });
  });
});

describe('provider by provider', () => {
  const own = (index: number) => {
    const provider = audit.providers[index];
    if (!provider) throw new Error(`No provider ${index}`);
    return providerTally(rodt, audit, cases, provider.id, choose('applicable'));
  };
  const counts = ({ total }: TallyTable) =>
    total.cells.map(({ shown }) => (shown.kind === 'count' ? [shown.count, shown.of] : []));

  it('Society of St James holds 33 cases', () => {
    const { own: results } = own(0);
    expect(results.total.cases).toBe(33);
    const yes = [25, 22, 6, 9, 9, 11, 8, 9, 9, 3, 5, 11, 20];
    const bases = yes.map((count, index) => [count, index === 9 ? 31 : index === 10 ? 9 : 33]);
    expect(counts(results)).toEqual(bases);
  });

  it('Southern Health holds 30 cases', () => {
    const { own: results } = own(1);
    expect(results.total.cases).toBe(30);
    const yes = [24, 14, 9, 15, 12, 11, 8, 13, 12, 5, 9, 8, 11];
    const bases = yes.map((count, index) => [count, index === 9 || index === 10 ? 28 : 30]);
    expect(counts(results)).toEqual(bases);
  });

  it('11 joint cases are in both, and 52 in all', () => {
    const [one, other] = [own(0), own(1)];
    expect(one.own.total.cases + other.own.total.cases).toBe(52 + 11);
    expect(one.others.total.cases).toBe(19);
    expect(one.sample.total.cases).toBe(52);
  });
});
