import type { Json } from '#src/log/change.ts';
import type { HistoryRow } from '#src/log/record-history.ts';
import { fieldWords } from './field-words.ts';
import type { FieldWords, Wording } from './wording.ts';

/** A value as it stands in a sentence: what somebody wrote is quoted. */
export const saidValue = ({ value, quoted }: FieldWords, of: Json): string =>
  quoted === true && of !== null && of !== '' ? `“${value(of)}”` : value(of);

/** What a person did, after their initials: "changed 1.4 SMART goals from No to Yes", "finished the case". */
export function changeWords(row: HistoryRow, wording: Wording): string {
  const words = fieldWords(row.record, row.field, wording);
  const { name } = words;
  const to = saidValue(words, row.to);
  const from = row.from.map((value) => saidValue(words, value)).join(' and ');
  if (row.settles) return `settled ${name}: ${to} stands. There were ${from}`;
  if (row.undo) return `put ${name} back to ${to} (undo)`;
  const own = words.done?.(row.to, row.from);
  if (own !== undefined) return own;
  const before = row.from.some((value) => value !== null && value !== '');
  return before ? `changed ${name} from ${from} to ${to}` : `set ${name} to ${to}`;
}
