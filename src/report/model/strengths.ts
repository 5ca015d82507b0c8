import type { Denominator } from '#src/audit/audit-details.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { ReportParts } from './report-parts.ts';
import { comparedSentence, resultSentence } from './result-phrases.ts';
import {
  headcountOfRows,
  metStandard,
  pointsFromOthers,
  type ResultRow,
  shortOfStandard,
} from './result-rows.ts';
import { nothingJudged } from './summary.ts';

/** Points above all other groups that are worth a line. */
const wellAbove = 5;

function isAboveOthers(row: ResultRow): boolean {
  const points = pointsFromOthers(row);
  if (points === null || row.column.polarity === 'descriptive') return false;
  return (row.column.polarity === 'bad' ? -points : points) >= wellAbove;
}

/** No line to make: what is so of the results that can be judged; no more is said of hidden ones than that they are hidden. */
function none(rows: readonly ResultRow[], what: string): string {
  const counts = headcountOfRows(rows);
  if (counts.judged === 0) return nothingJudged(counts);
  return `No criterion${counts.hidden > 0 ? ' whose numbers can be shown' : ''} ${what} its standard in the cases we read.`;
}

/**
 * Strengths made from the numbers: standards met, then results without a standard that are well above all other groups. A criterion
 * short of its standard is no strength, however the others do: it is said beside the concern.
 */
export function strengthLines({ rows, tally }: ReportParts): string[] {
  const { denominator } = tally.own;
  const met = metStandard(rows);
  const above = rows.filter((row) => row.against === 'no-standard' && isAboveOthers(row));
  const lines = [
    ...met.map((row) => resultSentence(row, denominator)),
    ...above.map((row) => comparedSentence(row, denominator)),
  ];
  return lines.length > 0 ? lines.slice(0, 5) : [none(rows, 'met')];
}

/** A criterion short of its standard; where it does better than the others all the same, that is said too. */
const concernSentence = (row: ResultRow, denominator: Denominator): string =>
  isAboveOthers(row)
    ? `${resultSentence(row, denominator)} Better than all other groups (${countWords(row.others.shown)}), and still below the standard.`
    : resultSentence(row, denominator);

/** Concerns made from the numbers: criteria clearly below their standard, the furthest first; without any, those in range of it. */
export function concernLines({ rows, tally }: ReportParts): string[] {
  const short = shortOfStandard(rows);
  const below = short.filter(({ against }) => against === 'below');
  const lines = (below.length > 0 ? below : short).slice(0, 5);
  return lines.length > 0
    ? lines.map((row) => concernSentence(row, tally.own.denominator))
    : [none(rows, 'was below')];
}
