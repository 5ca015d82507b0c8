import type { Counts } from '#src/tally/tally-table.ts';
import { sourceWords } from '#src/tool/words.ts';
import { standardPhrase } from './phrases.ts';
import type { ResultParts } from './report-parts.ts';
import type { ResultRow } from './result-rows.ts';
import { isLeftOpen } from './review-required.ts';

/** What one criterion means and how it was counted. */
export interface CriterionLine {
  readonly no: number;
  readonly label: string;
  readonly question: string;
  readonly countedOutOf: string;
  readonly standard: string;
  /** Answers that are neither Yes nor No; not in the shareable edition. */
  readonly otherAnswers: string;
}

function otherAnswers(counts: Counts | undefined): string {
  if (!counts) return 'Not in this edition';
  const { notApplicable, notChecked, unanswered } = counts;
  const parts: [number, string][] = [
    [notApplicable, 'not applicable'],
    [notChecked, 'could not check'],
    [unanswered, 'not answered'],
  ];
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length > 0 ? words.join('\n') : 'None';
}

function countedOutOf({ column }: ResultRow, { tally }: ResultParts): string {
  const { denominator } = tally.own;
  if (denominator === 'as-published') return 'All cases';
  if (denominator === 'of-plans-seen' && column.planQuality)
    return 'Yes and No, of cases with a plan';
  return 'Yes and No';
}

/** Where the standard of each item comes from, in words. */
function origins({ rows }: ResultParts): Map<string, string> {
  const found = new Map<string, string>();
  for (const { column } of rows) {
    if (column.standard === null) continue;
    const { standardSource } = column;
    found.set(column.item, standardSource ? sourceWords(standardSource) : 'set for this audit');
  }
  return found;
}

const letter = (index: number): string => String.fromCharCode(97 + index);

export interface Appendix {
  readonly criteria: readonly CriterionLine[];
  /** "a: Southampton review 2012, section 4.2" */
  readonly standardSources: readonly string[];
}

export function appendix(parts: ResultParts): Appendix {
  const from = origins(parts);
  const sources = [...new Set(from.values())];
  const standard = ({ column }: ResultRow): string => {
    if (column.standard !== null)
      return `${standardPhrase(column)} (${letter(sources.indexOf(from.get(column.item) ?? ''))})`;
    return isLeftOpen(column, parts.audit) ? 'Not scored' : 'None';
  };
  return {
    criteria: parts.rows.map((row) => ({
      no: row.no,
      label: row.column.label,
      question: row.column.question,
      countedOutOf: countedOutOf(row, parts),
      standard: standard(row),
      otherAnswers: otherAnswers(row.counts),
    })),
    standardSources: sources.map((source, index) => `${letter(index)}: ${source}`),
  };
}
