import { expect } from 'vitest';
import { longDate } from '#src/audit/calendar.ts';
import type { PrintedRow } from './printed-facts.ts';
import { type Pattern, plain } from './reader.ts';
import {
  type At,
  checkCount,
  checkDepends,
  checkHeadcount,
  countOf,
  criteriaOf,
  depends,
  goesWith,
  marginOf,
  numbersIn,
  says,
  sentence,
} from './says.ts';

const rowNo = (no: string | number, { read }: At): PrintedRow => {
  const row = read.rows[Number(no) - 1];
  if (!row) throw new Error(`No criterion ${no}`);
  return row;
};
const plan = 'rp-plan-seen';
const short = ({ verdict }: PrintedRow) => verdict === 'Below' || verdict === 'In range';
const withVerdict = (at: At, ...wanted: PrintedRow['verdict'][]) =>
  at.read.rows.filter(({ verdict }) => wanted.includes(verdict));
const judged = (at: At) => withVerdict(at, 'Met', 'In range', 'Below');

/** "criterion 4, SMART goals, 9 of 33 cases (27%) ≠ 2" */
const named = `criterion (\\d+), ([^,;]+), ${countOf}( ≠ \\d+)?`;

function checkNamed(
  [no = '', label, count = '', mark = '']: readonly string[],
  at: At,
): PrintedRow {
  const row = rowNo(no, at);
  expect(row.label).toBe(label);
  checkCount(count, row.item, at);
  checkDepends(mark.replace(/\D/g, ''), row.item, at);
  return row;
}

/** Strengths, what is closest and furthest: places in the order of the margins. */
const standsOut: readonly Pattern<At>[] = [
  says(`Strength: ${named}, at or above the standard\\.`, (found, at) => {
    const row = checkNamed(found, at);
    expect(row.verdict).toBe('Met');
    const margins = withVerdict(at, 'Met').map((one) => marginOf(at.read, one) ?? -200);
    expect(marginOf(at.read, row)).toBeCloseTo(Math.max(...margins));
  }),
  says(`Closest to its standard: ${named}\\.`, (found, at) => {
    const row = checkNamed(found, at);
    expect(withVerdict(at, 'Met')).toEqual([]);
    expect(short(row)).toBe(true);
    const margins = at.read.rows.filter(short).map((one) => marginOf(at.read, one) ?? -200);
    expect(marginOf(at.read, row)).toBeCloseTo(Math.max(...margins));
  }),
  says('Furthest below the standard: (.+)\\.', ([list = ''], at) => {
    const rows = list.split('; ').map((one) => {
      const found = sentence(named).exec(one);
      if (!found) throw new Error(`No result: ${one}`);
      return checkNamed([...found].slice(1), at);
    });
    const margins = rows.map((row) => marginOf(at.read, row) ?? 200);
    expect(rows.every(short)).toBe(true);
    expect(margins).toEqual(margins.toSorted((a, b) => a - b));
    const lowest = at.read.rows.filter(short).map((one) => marginOf(at.read, one) ?? 200);
    expect(margins[0]).toBeCloseTo(Math.min(...lowest));
  }),
  says('No result can be set against a standard yet\\.', (_, at) => {
    expect(judged(at)).toEqual([]);
    expect(at.read.rows.filter(({ verdict }) => verdict === undefined)).toEqual([]);
  }),
  says('Every result that has a standard is hidden in this edition\\.', (_, at) => {
    const scored = at.read.rows.filter(({ standard }) => standard !== null);
    expect(scored.every(({ verdict }) => verdict === undefined)).toBe(true);
  }),
  says('No result that is shown can be set against a standard yet\\.', (_, at) => {
    expect(judged(at)).toEqual([]);
    expect(withVerdict(at, undefined).length).toBeGreaterThan(0);
  }),
];

const tiles: readonly Pattern<At>[] = [
  says(
    '(\\d+) of (\\d+) (standards?) met(, of those judged)?',
    ([met, all = '', word = '', some], at) => {
      expect([Number(met), Number(all)]).toEqual([
        withVerdict(at, 'Met').length,
        judged(at).length,
      ]);
      goesWith(all, word, 'standard');
      const scored = at.read.rows.filter(({ standard }) => standard !== null).length;
      expect(some !== '').toBe(judged(at).length < scored);
    },
  ),
  says('(\\d+) of (\\d+) clearly below standard', ([below, all], at) =>
    expect([Number(below), Number(all)]).toEqual([
      withVerdict(at, 'Below').length,
      judged(at).length,
    ]),
  ),
  says('([^:]+?) cases with a plan(: hidden)?', ([count = '', hidden], at) => {
    if (at.place.kind !== 'tiles') return;
    expect(hidden !== '').toBe(count === '[c]' || count === 'small group');
    const { total } = rowNo(1, at);
    if (total.count) expect(count).toBe(`${total.count.k} of ${total.count.n}`);
    else expect(count).toMatch(/^(n\/a|not checked|not answered|no cases|\[c\]|small group)$/);
  }),
];

/** Bars and their headings: only what is drawn is counted. */
export const drawn = (at: At) =>
  at.read.rows.filter(({ total }) => total.count !== undefined && total.percent !== null);
/** Criteria of one direction: all that are drawn, or, in the chart of gaps, those of them that can be compared. */
function directed(
  at: At,
  named: readonly number[],
  here: string | undefined,
  fits: (row: PrintedRow) => boolean,
): void {
  const all = drawn(at).flatMap((row) => (fits(row) ? [row.no] : []));
  if (!here) expect(named).toEqual(all);
  else for (const no of named) expect(all).toContain(no);
}
/** What a verdict means for better or worse. */
const standing = {
  Met: ': as good as the standard or better',
  'In range': ': worse than the standard, but chance could be why',
  Below: ': clearly worse than the standard',
  'No standard': '',
} as const;
const charts: readonly Pattern<At>[] = [
  says(
    '(\\d+) of (\\d+) (criteri(?:on|a)) (is|are) clearly below standard\\.?',
    ([below = '', all = '', word = '', verb = ''], at) => {
      const bars = drawn(at).filter((row) => judged(at).includes(row));
      expect(Number(all)).toBe(bars.length);
      expect(Number(below)).toBe(bars.filter(({ verdict }) => verdict === 'Below').length);
      goesWith(all, word, 'criterion');
      if (all !== '1') goesWith(below, verb, 'is');
    },
  ),
  says('No criterion in the picture has a standard\\.?', (_, at) =>
    expect(drawn(at).filter((row) => judged(at).includes(row))).toEqual([]),
  ),
  says(
    'Bar chart of (\\d+) (criteri(?:on|a)): the percentage of cases of .+ answered Yes, with the 95% interval and the standard\\.',
    ([bars = '', word = ''], at) => {
      expect(Number(bars)).toBe(drawn(at).length);
      goesWith(bars, word, 'criterion');
    },
  ),
  says(`Lower is better( here)? for ${criteriaOf}\\.`, ([here, list = ''], at) =>
    directed(at, numbersIn(list), here, ({ bad }) => bad),
  ),
  says(`Neither is better( here)? for ${criteriaOf}\\.`, ([here, list = ''], at) =>
    directed(at, numbersIn(list), here, ({ neither }) => neither),
  ),
  says('Higher is better( here)?( for all others)?\\.', ([here, others], at) => {
    const good = drawn(at).filter(({ bad, neither }) => !(bad || neither));
    expect(good).not.toEqual([]);
    if (others || !here) expect(Boolean(others)).toBe(good.length < drawn(at).length);
  }),
  ...(['Met', 'In range', 'Below', 'No standard'] as const).map((verdict) =>
    says(`${verdict}${standing[verdict]}, ${criteriaOf}\\.`, ([list = ''], at) =>
      expect(numbersIn(list)).toEqual(
        drawn(at).flatMap((row) => (row.verdict === verdict ? [row.no] : [])),
      ),
    ),
  ),
  says(`A low number is good for ${criteriaOf}\\.`, ([list = ''], at) =>
    expect(numbersIn(list)).toEqual(at.read.rows.flatMap(({ bad, no }) => (bad ? [no] : []))),
  ),
  says(`Left out, (.+): ${criteriaOf}\\.`, ([why = '', list = ''], at) => {
    const { smallBase } = at.read.from.audit;
    for (const no of numbersIn(list)) {
      const { total } = rowNo(no, at);
      expect(drawn(at).map((row) => row.no)).not.toContain(no);
      if (why === 'since the numbers are hidden') expect(total.hidden).toBe(true);
      else if (why === 'since no case has Yes or No') expect(total.count).toBeUndefined();
      else if (why === `with under ${smallBase} case${smallBase === 1 ? '' : 's'}`)
        expect(total.count?.n).toBeLessThan(smallBase);
      else {
        expect(why).toBe('since a whole group is not asked the question');
        expect(total.count?.n).toBeGreaterThanOrEqual(smallBase);
      }
    }
  }),
  says(`Still to be settled between people: ${criteriaOf}\\.`, ([list = ''], at) =>
    expect(numbersIn(list)).toEqual(
      drawn(at).flatMap(({ no, total }) => (total.toSettle > 0 ? [no] : [])),
    ),
  ),
  says(
    `${criteriaOf}: no percentage, since a whole group is not asked the question\\.`,
    ([list = ''], at) => {
      for (const no of numbersIn(list)) {
        expect(rowNo(no, at).total.percent).toBeNull();
        expect(rowNo(no, at).verdict).not.toBe('Met');
      }
    },
  ),
  plain(/^Black line with end marks: 95% interval\.$/),
  says(
    'There are too few cases for percentages: fewer than (\\d+) for every criterion(, or the numbers are hidden)?\\.',
    ([base], at) => {
      expect(Number(base)).toBe(at.read.from.audit.smallBase);
      expect(drawn(at)).toEqual([]);
    },
  ),
];

/** How far the audit is, and what everything rests on. */
const howFar: readonly Pattern<At>[] = [
  says(
    'DRAFT: (\\d+) (case is|cases are) finished, of (\\d+) listed and (\\d+) planned\\.',
    ([done = '', words = '', listed, planned], at) => {
      const { cases, audit } = at.read.from;
      const here = cases.filter(({ status }) => status !== 'excluded');
      expect(Number(done)).toBe(here.filter(({ status }) => status === 'finished').length);
      goesWith(done, words, 'case is');
      expect(Number(listed)).toBe(here.length);
      expect(Number(planned)).toBe(audit.groups.reduce((sum, group) => sum + group.planned, 0));
    },
  ),
  says(
    'In (\\d+|some) (cases?) of the audit people gave different values that nobody has settled yet\\.',
    ([count = ''], at) =>
      expect(count).toBe(
        at.read.edition === 'internal' ? `${at.read.from.unsettled.size}` : 'some',
      ),
  ),
  says(
    `A recovery plan was seen in ${countOf}\\.${depends} (?:Of (\\d+) criteri(?:on|a) with a standard, ([^.]+)\\.|No criterion has a standard\\.)`,
    ([count = '', cases = '', all = '', parts = ''], at) => {
      checkCount(count, plan, at);
      checkDepends(cases, plan, at);
      if (all !== '') checkHeadcount(all, parts, at.read.rows);
      else expect(at.read.rows.every(({ standard }) => standard === null)).toBe(true);
    },
  ),
  says(
    'In how many cases a recovery plan was seen is hidden \\((?:\\[c\\]|small group)\\), so that nobody can be recognised\\.',
    (_, at) => expect(rowNo(1, at).total.hidden).toBe(true),
  ),
  says('In how many cases a recovery plan was seen cannot be said \\((.+)\\)\\.', (_, at) =>
    expect(rowNo(1, at).total.count).toBeUndefined(),
  ),
  says('Of (\\d+) criteri(?:on|a) with a standard, (.+)\\.', ([all = '', parts = ''], at) =>
    checkHeadcount(all, parts, at.read.rows),
  ),
  says(
    'Audit of (.+)\\. Report of ([^.]+)\\.(?: Reference RODT-2012-\\d(-S)?\\.)?',
    ([audit, report, shareable = ''], at) => {
      expect(audit).toBe(longDate(at.read.from.audit.auditDate));
      expect(report).toBe(longDate(at.read.from.reportDate));
      if (shareable !== '') expect(at.read.edition).toBe('shareable');
    },
  ),
  says('(DRAFT\\. )?OFFICIAL.+', ([draft = ''], at) => {
    const { cases, audit } = at.read.from;
    const open = audit.groups.some(({ id, planned }) => {
      const own = cases.filter(({ entry, status }) => entry.group === id && status !== 'excluded');
      return (
        own.filter(({ status }) => status === 'finished').length < Math.max(planned, own.length)
      );
    });
    const strays = cases.some(
      ({ entry, status }) =>
        !['finished', 'excluded'].includes(status) &&
        !audit.groups.some(({ id }) => id === entry.group),
    );
    const none = cases.every(({ status }) => status !== 'finished');
    expect(draft !== '').toBe(open || strays || none);
  }),
  says('The audit team chose (\\d+) sample groups? before reading\\..+', ([groups], at) =>
    expect(Number(groups)).toBe(at.read.from.audit.groups.length),
  ),
  says(
    'Every number is given as “k of n”\\..+ Percentages are left out below (\\d+) cases?\\.',
    ([base], at) => expect(Number(base)).toBe(at.read.from.audit.smallBase),
  ),
  says(
    'Each cell gives the cases answered Yes, of those counted, and the percentage\\. Below (\\d+) cases? there are counts only\\.',
    ([base], at) => expect(Number(base)).toBe(at.read.from.audit.smallBase),
  ),
  says(
    'Criterion (\\d+), Review required, (is not scored: the 2012 report does not define this column|means that .+)\\.',
    ([no = '', words = ''], at) => {
      expect(rowNo(no, at).item).toBe('rp-review-required');
      const undefinedHere = at.read.from.audit.reviewRequired === 'undefined';
      expect(words.startsWith('is not scored')).toBe(undefinedHere);
    },
  ),
  plain(/^The range after a percentage is its 95% Wilson interval: .+$/),
  plain(/^The percentage is below the standard, but the standard is inside the 95% interval\.$/),
  plain(/^The whole 95% interval is below the standard\.$/),
];

/** What is hidden, and why: the rule of the audit. */
const editions: readonly Pattern<At>[] = [
  says(
    'A small number can show who a person is, so numbers of cases from 1 to (\\d+) are hidden, of Yes as of No\\.',
    checkMost,
  ),
  says(
    'It is from 1 to (\\d+), of Yes or of No, or it would give such a number away\\.',
    checkMost,
  ),
  says('Each stands as “\\[c\\]”\\.', (_, at) => expect(at.read.edition).toBe('shareable')),
  plain(/^0 is shown\.$/),
  plain(/^As published in 2012: .+$/),
  says(
    'All other groups have too few cases to compare with: fewer than (\\d+) for every criterion.*',
    ([base], at) => expect(Number(base)).toBe(at.read.from.audit.smallBase),
  ),
  says(
    'All other numbers in results are rounded to the nearest (\\d+), and .+\\.',
    ([step], at) => {
      expect(step).toBe('5');
      expect(at.read.from.audit.smallNumbers).toBe('rounded');
    },
  ),
  says(
    '(?:No result is shown of a group|“small group”: a group) of fewer than 5 cases\\.',
    (_, at) => expect(at.read.edition).toBe('shareable'),
  ),
];

function checkMost([most]: readonly string[], { read }: At): void {
  expect(read.edition).toBe('shareable');
  expect(most).toBe(read.from.audit.smallNumbers === 'rounded' ? '7' : '4');
}

export const sharedSentences: readonly Pattern<At>[] = [
  ...howFar,
  ...tiles,
  ...standsOut,
  ...charts,
  ...editions,
  plain(/^Table \d+\. [^\d]+(?:, groups \d+ to \d+ of \d+)?$/),
];
