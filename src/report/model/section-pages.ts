import { countWords } from '#src/tally/count-words.ts';
import { type ItemResult, itemResults } from '#src/tally/item-result.ts';
import { type ScoreResult, scoreResults } from '#src/tally/score-result.ts';
import { type SectionResult, sectionResults } from '#src/tally/section-result.ts';
import { sourcesWords } from '#src/tool/words.ts';
import { bandWords, couldBe } from './band-words.ts';
import { itemCells, itemsFinding, type ShownResult } from './item-phrases.ts';
import { listed } from './phrases.ts';
import type { ReportParts } from './report-parts.ts';

/** One section of the tool with what the audit asked beyond the results table. */
export interface SectionPage {
  readonly title: string;
  readonly finding: string;
  /**
   * Question, "8 of 50 (16%)", standard, result, and in the internal edition the band or what it could be; furthest from its
   * standard first.
   */
  readonly rows: readonly (readonly string[])[];
  /** The band of the section, and why it is capped; empty in the shareable edition. */
  readonly band: string;
  /** Questions that must pass and did not, with counts; empty where none failed. */
  readonly mustPass: string;
}

/** Sections that are read together, under one heading of the report. */
export interface SectionGroup {
  readonly title: string;
  readonly pages: readonly SectionPage[];
  /** How to act on it; empty where the numbers say it. */
  readonly note: string;
  /** What the elements of a score add up to, a sentence or two each; none in the shareable edition. */
  readonly scores: readonly string[];
}

const bandCell = ({ band }: ItemResult): string => {
  if (!band) return 'No band';
  return band.lowest === band.highest
    ? bandWords[band.band]
    : `${bandWords[band.band]} (${couldBe(band).toLowerCase()})`;
};

function bandLine({ good, of, percent, band, failed }: SectionResult): string {
  const share = countWords({ kind: 'count', count: good, of, percent });
  const pooled = `Good answers over the questions of this section that have a standard and were answered, those of the results table too: ${share}.`;
  if (!band) return `${pooled} There are too few cases for a band.`;
  const capped = failed.length > 0 ? ', since a question that must pass failed' : '';
  return `${pooled} Local band: ${bandWords[band].toLowerCase()}${capped}.`;
}

const failedWords = ({ label, polarity, cell }: ItemResult): string => {
  const { yes, no } = cell.counts;
  return `${label}, ${polarity === 'bad' ? yes : no} of ${yes + no}`;
};

/** "Of the 13 elements of assessment completeness, 10 were answered: 24 of 120 answers (20%) say that ..." and the one that lacks most. */
function scoreLine({ score, elements, yes, of, percent }: ScoreResult): string {
  const share = percent === null ? '' : ` (${percent}%)`;
  const [worst] = elements;
  const counts = worst?.cell.counts;
  const most =
    worst && counts && counts.no > 0
      ? ` Missing most often: ${worst.label}, in ${counts.no} of ${counts.yes + counts.no} cases.`
      : '';
  return `Of the ${score.items.length} elements of “${score.label}” (${sourcesWords(score.sources)}), ${elements.length} ${elements.length === 1 ? 'was' : 'were'} answered: ${yes} of ${of} answers${share} say that ${score.means}.${most}`;
}

/** Whether an audit asked more in this section than the results table shows. */
const asksMore = ({ items }: SectionResult, inTable: ReadonlySet<string>): boolean =>
  items.some(({ item }) => !inTable.has(item));

/**
 * What the audit asked beyond the table, section by section: only sections with such an answer. The rows are the questions beyond
 * the table; the band pools the whole section, as it does everywhere.
 */
export function sectionPages(parts: ReportParts): SectionGroup[] {
  const { input, audit, groups, tally, resultNow } = parts;
  const { tool, cases, unfinished } = input;
  const own = new Set(groups.map(({ id }) => id));
  const results = itemResults(tool, audit, cases, { unfinished, groups: own }, input.unsettled);
  const { smallBase, total } = tally.own;
  const inTable = new Set(tool.columns.map(({ item }) => item));
  const sections = sectionResults(tool, results, { cases: total.cases, smallBase });
  const scores = scoreResults(tool, results, { cases: total.cases, smallBase });
  const asked = [...results.keys()];
  /**
   * Bands and failures are of exact numbers, and those of a section of several questions together. In the order they are asked: an
   * order by result would say where a hidden number lies between two that are shown.
   */
  const shareable = (result: SectionResult, now: NonNullable<ReportParts['resultNow']>) => {
    const inOrder = result.items.toSorted((a, b) => asked.indexOf(a.item) - asked.indexOf(b.item));
    const shown = inOrder.flatMap((item): ShownResult[] => {
      const cell = inTable.has(item.item) ? undefined : now(item.item);
      return cell ? [{ ...item, cell, against: cell.against, margin: cell.margin }] : [];
    });
    return {
      title: result.section.title,
      finding: itemsFinding(shown, audit.denominator),
      rows: shown.map(itemCells),
      band: '',
      mustPass: '',
    };
  };
  const page = (result: SectionResult): SectionPage => {
    const beyond = result.items.filter(({ item }) => !inTable.has(item));
    return {
      title: result.section.title,
      finding: itemsFinding(beyond, audit.denominator),
      rows: beyond.map((item) => [...itemCells(item), bandCell(item)]),
      band: bandLine(result),
      mustPass:
        result.failed.length === 0
          ? ''
          : `Must pass, and failed: ${listed(result.failed.map(failedWords))}.`,
    };
  };
  return tool.reporting.sectionGroups.flatMap(
    ({ title, sections: ids, note = '' }): SectionGroup[] => {
      const pages = sections
        .filter((result) => ids.includes(result.section.id) && asksMore(result, inTable))
        .map((result) => (resultNow ? shareable(result, resultNow) : page(result)));
      if (pages.length === 0) return [];
      const asked = new Set(
        tool.sections.flatMap(({ id, items }) =>
          ids.includes(id) ? items.map((one) => one.id) : [],
        ),
      );
      const lines = resultNow
        ? []
        : scores.filter(({ score }) => asked.has(score.items[0] ?? '')).map(scoreLine);
      return [{ title, pages, note, scores: lines }];
    },
  );
}
