import {
  checkReference,
  referenceKey,
  type TakenReferences,
  withoutZeros,
} from './case-reference.ts';
import { caseRun } from './case-run.ts';
import type { GroupId } from './ids.ts';

export interface LineProblem {
  /** Counted from 1, as in the text. */
  readonly line: number;
  /** A sentence that says what to do. */
  readonly why: string;
}

/** All references of a text, or every line that is to be changed first: nothing is ever half taken. */
export type PastedReferences =
  | {
      readonly ok: true;
      readonly references: readonly string[];
      /** The group of those beside which one is named. */
      readonly groupOf: ReadonlyMap<string, GroupId>;
      /** Those that may be slips for another one, here or in use: to be asked about. */
      readonly alike: readonly { readonly reference: string; readonly other: string }[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly LineProblem[];
      /** Those that could be added, for a preview. */
      readonly references: readonly string[];
    };

/** A sample group as a second column may name it. */
export interface NamedGroup {
  readonly id: GroupId;
  readonly label: string;
  readonly name: string;
}

/**
 * Reads references typed or pasted one on a line: a column of a spreadsheet, single references, lists with commas or semicolons, and
 * runs such as "BRG-01 to BRG-12". A second column may name the sample group, by its label or its name; then every line that has a
 * second column is to name one. Columns that name no group on any line do not count. Empty lines and a head do not matter.
 */
export function pastedReferences(
  text: string,
  taken: TakenReferences,
  groups: readonly NamedGroup[] = [],
): PastedReferences {
  const references: string[] = [];
  const groupOf = new Map<string, GroupId>();
  const problems: LineProblem[] = [];
  const lineOf = new Map<string, number>();
  if (text.length > longestText)
    return { ok: false, problems: [{ line: 1, why: tooMuch }], references };
  let begun = false;
  const lines = text.split(/\r\n|\r|\n/);
  const known = new Map(
    groups.flatMap(({ id, label, name }) => [label, name].map((word) => [groupKey(word), id])),
  );
  const named = lines.some((written) => known.has(groupKey(secondOf(written))));
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const second = named ? secondOf(written) : '';
    const cells = named && second !== '' ? cellsOf(firstOf(written)) : cellsOf(written);
    if (!begun && cells.length === 1 && heading.test(cells[0] ?? '')) continue;
    begun ||= cells.length > 0;
    const group = known.get(groupKey(second));
    if (second !== '' && group === undefined && cells.length > 0)
      problems.push({
        line,
        why: `No sample group is called “${second.slice(0, 40)}”. Use its label or its name`,
      });
    const runs = cells.map((cell) => (cell.length > longestCell ? undefined : caseRun(cell)));
    for (const run of runs) if (run?.ok === false) problems.push({ line, why: run.why });
    const wanted = cells.flatMap((cell, at) => {
      const run = runs[at];
      return run === undefined ? [cell] : run.ok ? run.references : [];
    });
    for (const one of wanted) {
      const checked = checkReference(one, taken);
      const why = checked.ok
        ? repeated(checked.reference, lineOf.get(referenceKey(one)), line)
        : checked.why;
      if (why !== undefined) problems.push({ line, why });
      else if (checked.ok) {
        references.push(checked.reference);
        if (group !== undefined) groupOf.set(checked.reference, group);
      }
      if (!lineOf.has(referenceKey(one))) lineOf.set(referenceKey(one), line);
    }
  }
  if (problems.length > 0) return { ok: false, problems, references };
  return { ok: true, references, groupOf, alike: alikeAmong(references, taken) };
}

function alikeAmong(references: readonly string[], taken: TakenReferences) {
  const byNumber = new Map<string, string>();
  for (const other of taken.keys()) byNumber.set(withoutZeros(other), other.toUpperCase());
  return references.flatMap((reference) => {
    const bare = withoutZeros(referenceKey(reference));
    const other = byNumber.get(bare);
    if (other === undefined) byNumber.set(bare, reference);
    return other === undefined ? [] : [{ reference, other }];
  });
}

function repeated(reference: string, before: number | undefined, line: number): string | undefined {
  if (before === undefined) return undefined;
  const where = before === line ? 'twice on this line' : `on line ${before} already`;
  return `${reference} is written ${where}. Take one out`;
}

/** Characters read at one time: some ten thousand case numbers. */
const longestText = 300_000;
const tooMuch =
  'This is more than can be read at one time. Paste the column of case numbers alone, in parts';
/** A longer cell is no case number and no run of them. */
const longestCell = 200;

/** What people write above a column of case numbers. */
const heading =
  /^(?:case|file|client)?[ _-]?(?:case|numbers?|no\.?|id|ids|reference|references|ref\.?|code)$/i;

/** What stands beside the first cell: after the first tab, else after the last comma or semicolon of two cells. */
function secondOf(line: string): string {
  const [, ...rest] = line.split('\t');
  const beside = rest.length > 0 ? rest[0] : twoCells.exec(line)?.[2];
  return bare(beside ?? '');
}
const firstOf = (line: string): string =>
  line.includes('\t') ? line : (twoCells.exec(line)?.[1] ?? line);
const twoCells = /^([^,;]*)[,;]([^,;]*)$/;
const bare = (cell: string): string => cell.replaceAll(/[\uFEFF"]/g, '').trim();
const groupKey = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase();

/** The cells before the first tab, parted by commas or semicolons, without the quotation marks spreadsheets put around one. */
const cellsOf = (line: string): string[] =>
  (line.split('\t', 1)[0] ?? '')
    .split(/[,;]/)
    .map(bare)
    .filter((cell) => cell !== '');
