import { checkReference, referenceKey, type TakenReferences } from './case-reference.ts';
import { caseRun } from './case-run.ts';

export interface LineProblem {
  /** Counted from 1, as in the text. */
  readonly line: number;
  /** A sentence that says what to do. */
  readonly why: string;
}

/** All references of a text, or every line that is to be changed first: nothing is ever half taken. */
export type PastedReferences =
  | { readonly ok: true; readonly references: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly LineProblem[];
      /** Those that could be added, for a preview. */
      readonly references: readonly string[];
    };

/**
 * Reads references typed or pasted one on a line: a column of a spreadsheet (of several columns the first counts), single
 * references, and runs such as "BRG-01 to BRG-12". Empty lines do not matter.
 */
export function pastedReferences(text: string, taken: TakenReferences): PastedReferences {
  const references: string[] = [];
  const problems: LineProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const cell = firstCell(written);
    if (cell === '') continue;
    const run = caseRun(cell);
    if (run?.ok === false) {
      problems.push({ line, why: run.why });
      continue;
    }
    for (const one of run?.references ?? [cell]) {
      const checked = checkReference(one, taken);
      const why = checked.ok
        ? repeated(checked.reference, lineOf.get(referenceKey(one)), line)
        : checked.why;
      if (why !== undefined) problems.push({ line, why });
      else if (checked.ok) references.push(checked.reference);
      if (!lineOf.has(referenceKey(one))) lineOf.set(referenceKey(one), line);
    }
  }
  return problems.length === 0 ? { ok: true, references } : { ok: false, problems, references };
}

function repeated(reference: string, before: number | undefined, line: number): string | undefined {
  if (before === undefined) return undefined;
  const where = before === line ? 'twice on this line' : `on line ${before} already`;
  return `${reference} is written ${where}. Take one out`;
}

/** Text up to the first tab, without the quotation marks some spreadsheets put around a cell. */
const firstCell = (line: string): string =>
  (line.split('\t')[0] ?? '')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
