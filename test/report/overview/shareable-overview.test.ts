import { describe, expect, it } from 'vitest';
import type { Audit } from '#src/audit/audit.ts';
import { type FeedbackReport, feedbackReport } from '#src/report/feedback-report.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { countWords } from '#src/tally/count-words.ts';
import { published } from '#src/tally/suppression/published.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { readCells } from '#test/report/printed-cells.ts';
import { someInput, southamptonAudit, southamptonCases } from '#test/report/table-1-cases.ts';
import { type ReadCell, workedOut } from '#test/tally/suppression/attacker.ts';
import { rowOf, sectionOf, textsOf, wordsIn } from './document-text.ts';

type Whole = { readonly audit: Audit; readonly cases: readonly ReviewedCase[] };

const overviewOf = ({ audit, cases }: Whole, edition: 'internal' | 'shareable') =>
  overviewDocument({
    edition,
    tool: rodt,
    audit,
    cases,
    actions: [],
    text: {},
    reportDate: '2012-03-14',
    unfinished: false,
    sample: false,
  });

const table1 = (more: Partial<Audit> = {}): Whole => {
  const audit = southamptonAudit(more);
  return { audit, cases: southamptonCases(audit) };
};

const kinds = (['applicable', 'as-published', 'of-plans-seen'] as const).flatMap((denominator) =>
  (['under-5', 'rounded'] as const).map((smallNumbers) => ({ denominator, smallNumbers })),
);

/** Yes of base of a criterion in some groups together, as it is. */
function truthOf({ audit, cases }: Whole) {
  const { denominator, smallBase } = audit;
  const table = tallyTable(rodt, audit, cases, { denominator, smallBase, unfinished: false });
  return (criterion: number, groups: readonly number[]) => {
    const shown = groups.map((group) => table.rows[group]?.cells[criterion]?.shown);
    const sum = (what: 'count' | 'of') =>
      shown.reduce((all, cell) => all + (cell?.kind === 'count' ? cell[what] : 0), 0);
    return { yes: sum('count'), of: sum('of') };
  };
}

/** All cells of a criterion in the overview and in every provider's report, as somebody reads them who has them all. */
function allCells(whole: Whole, reports: readonly FeedbackReport[], criterion: number): ReadCell[] {
  const { audit } = whole;
  const truth = truthOf(whole);
  const most = audit.smallNumbers === 'rounded' ? 7 : 4;
  const all = audit.groups.map((_, index) => index);
  const printed = sectionOf(overviewOf(whole, 'shareable'), 'Results by group and criterion')
    .flatMap((one) => (one.kind === 'results' ? one.rows : []))
    .at(criterion);
  if (!printed) throw new Error('no results');
  const cells = new Map(readCells({ audit, reports, truth }, criterion).map((c) => [c.name, c]));
  printed.cells.slice(0, -1).forEach((lines, index) => {
    const groups = index < all.length ? [index] : all;
    const words = lines.join(' ');
    const name = groups.join('+');
    const { yes, of } = truth(criterion, groups);
    const number = /^(?:! )?(\d+) of (\d+)/.exec(words);
    const isSmall = (value: number) => value > 0 && value <= most;
    const kind = audit.smallNumbers === 'rounded' ? 'rounded' : 'number';
    if (number)
      cells.set(name, { name, groups, base: of, read: { kind, value: Number(number[1]) } });
    else if (words.startsWith('[c]') || words === 'small group')
      cells.set(name, {
        name,
        groups,
        base: of,
        read: {
          kind: 'hidden',
          own: words !== 'small group' && (isSmall(yes) || isSmall(of - yes)),
        },
      });
  });
  return [...cells.values()];
}

describe('the shareable overview', { timeout: 60_000 }, () => {
  it.each(kinds)(
    'with all reports gives no hidden number away: $denominator, $smallNumbers',
    (kind) => {
      const whole = table1(kind);
      const { audit, cases } = whole;
      const reports = audit.providers.map(({ id }) =>
        feedbackReport(someInput({ edition: 'shareable', audit, cases, provider: id })),
      );
      const truth = truthOf(whole);
      const most = audit.smallNumbers === 'rounded' ? 7 : 4;
      rodt.columns.forEach((_, criterion) => {
        const bases = audit.groups.map((__, group) => truth(criterion, [group]).of);
        expect(workedOut(allCells(whole, reports, criterion), bases, most)).toEqual([]);
      });
    },
  );

  it('prints of any question what may be shown of the whole sample and no more', () => {
    const { audit, cases } = readSample();
    const { denominator, smallBase, smallNumbers: rule } = audit;
    const may = published(rodt, audit, cases, { denominator, smallBase, rule, unfinished: false });
    const document = overviewOf({ audit, cases }, 'shareable');
    const rows = sectionOf(document, 'Themes across services').flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(rows.length).toBeGreaterThan(10);
    const shown = new Map(
      rodt.sections.flatMap(({ items }) =>
        items.flatMap(({ id, label }): [string, string][] => {
          const cell = may.item(id)?.whole();
          return cell ? [[label, countWords(cell.shown)]] : [];
        }),
      ),
    );
    for (const { cells } of rows) expect(cells[2]).toBe(shown.get(cells[1] ?? ''));
  });

  it('has nothing that is pooled, and no other answers', () => {
    const { audit, cases } = readSample();
    const internal = overviewOf({ audit, cases }, 'internal');
    const shareable = overviewOf({ audit, cases }, 'shareable');
    const texts = (document: typeof internal) => document.blocks.flatMap(textsOf).join('\n');
    for (const words of [
      'Local bands of the sections',
      'plainly good news, together',
      'Answers behind the whole sample',
      'Answers that could not be checked',
    ]) {
      expect(texts(internal)).toContain(words);
      expect(texts(shareable)).not.toContain(words);
    }
  });

  it('says on the cover, at the foot and in the method what it is and what is hidden', () => {
    const document = overviewOf(table1(), 'shareable');
    expect(document.title).toContain('Partnership overview, shareable edition');
    expect(document.marking).toBe('OFFICIAL: may be shared. Numbers under 5 are hidden');
    expect(wordsIn(document, 'Sample and method')).toContain('This is the shareable edition.');
    expect(rowOf(document, 'Sample and method', 'New Road and DIP').at(-1)).toBe('small group');
    expect(overviewOf(table1(), 'internal').marking).toContain('OFFICIAL-SENSITIVE');
  });

  it('never has an empty text', () => {
    for (const kind of kinds)
      for (const block of overviewOf(table1(kind), 'shareable').blocks)
        for (const text of textsOf(block)) expect(text.trim()).not.toBe('');
  });
});
