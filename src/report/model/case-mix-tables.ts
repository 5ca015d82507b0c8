import { type CaseMix, caseMix } from '#src/tally/case-mix.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { ReportParts } from './report-parts.ts';

/** Who the cases were by one characteristic, as printed. */
export interface CaseMixTable {
  readonly label: string;
  /** "Male, 21 of 33 (64%)": of the cases that state it. At least one. */
  readonly lines: readonly string[];
  /** "2 of 35", or "None". */
  readonly notStated: string;
}

function mixTable({ label, lines, stated, notStated }: CaseMix): CaseMixTable {
  return {
    label,
    lines: lines.map(({ label: line, count, percent }) => {
      const words = countWords({ kind: 'count', count, of: stated, percent });
      return `${line}, ${words}`;
    }),
    notStated: notStated === 0 ? 'None' : `${notStated} of ${stated + notStated}`,
  };
}

/**
 * Who the provider's cases were: gender, ethnicity in groups, age, drugs, time in treatment, children. Every share is of the
 * cases whose notes state it. For the internal edition alone: together these pick people out.
 */
export function caseMixTables({ input, groups, audit, edition }: ReportParts): CaseMixTable[] {
  if (edition === 'shareable') return [];
  const { tool, cases, unfinished } = input;
  const own = new Set(groups.map(({ id }) => id));
  const choice = { unfinished, groups: own, smallBase: audit.smallBase };
  return caseMix(tool, cases, choice)
    .filter(({ stated }) => stated > 0)
    .map(mixTable);
}
