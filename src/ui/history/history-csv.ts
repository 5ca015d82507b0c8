import type { HistoryRow } from '#src/log/record-history.ts';
import { csvFile } from '#src/ui/parts/csv.ts';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { changeWords } from './change-words.ts';
import { fieldWords } from './field-words.ts';
import { whereWords } from './history-lines.ts';
import { initialsOf, memberOf } from './who.ts';
import { titleOf, type Wording } from './wording.ts';

const heads = ['Date and time', 'Who', 'Role', 'Where', 'What', 'From', 'To', 'In words'];

// Swedish writes dates as ISO 8601 does: 2012-02-28 14:02:05.
const stamp = momentFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' });

/** The history as a CSV file, one line a change, in the order given. Times are those of this laptop's time zone. */
export function historyCsv(rows: readonly HistoryRow[], wording: Wording): string {
  const { team } = wording.audit;
  const lines = rows.map((row) => {
    const words = fieldWords(row.record, row.field, wording);
    return [
      stamp.format(row.at),
      initialsOf(team, row.by),
      memberOf(team, row.by)?.role ?? 'not known',
      whereWords(row, wording),
      titleOf(words),
      row.from.map(words.value).join(' and ') || 'nothing',
      words.value(row.to),
      changeWords(row, wording),
    ];
  });
  return csvFile([heads, ...lines]);
}

/** `history-2012-02-28.csv`: no audit, case or person. `at` in milliseconds since 1970. */
export const historyFileName = (at: number): string =>
  `history-${stamp.format(at).slice(0, 10)}.csv`;
