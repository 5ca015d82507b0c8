import { recordKind } from '#src/log/change.ts';
import type { HistoryRow } from '#src/log/record-history.ts';
import { randomPart } from '#src/ui/parts/audit-model.ts';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { changeWords } from './change-words.ts';
import { initialsOf } from './who.ts';
import type { Wording } from './wording.ts';

/** What the history is narrowed to; an empty part narrows nothing. */
export interface HistoryFilter {
  /** Id of a team member, or `unknown` for everybody else. */
  readonly person: string;
  /** `audit`, `action`, or the id of a case. */
  readonly where: string;
  /** Id of an item: its answers, notes, flags, where they were seen, and standard. */
  readonly item: string;
  readonly text: string;
}

export const noFilter: HistoryFilter = { person: '', where: '', item: '', text: '' };
export const unknown = 'unknown';

/** "BRG-07", "Set-up", "Improvement action" */
export function whereWords({ record }: HistoryRow, { reference }: Wording): string {
  const kind = recordKind(record);
  if (kind === 'case') return reference(randomPart(record));
  return kind === 'action' ? 'Improvement action' : 'Set-up';
}

const aboutItem = /^(?:answer|note|seen-in|flag|standard)\//;

/** The rows that fit, in their order. */
export function filterHistory(
  rows: readonly HistoryRow[],
  filter: HistoryFilter,
  wording: Wording,
): readonly HistoryRow[] {
  const { person, where, item } = filter;
  const text = filter.text.trim().toLowerCase();
  const { team } = wording.audit;
  const known = new Set<string>(team.map(({ id }) => id));
  const fits = (row: HistoryRow): boolean => {
    if (person === unknown ? known.has(row.by) : person !== '' && row.by !== person) return false;
    if (where !== '' && where !== recordKind(row.record) && where !== randomPart(row.record))
      return false;
    if (item !== '' && (!aboutItem.test(row.field) || row.field.split('/')[1] !== item))
      return false;
    if (text === '') return true;
    const line = `${whereWords(row, wording)} ${initialsOf(team, row.by)} ${changeWords(row, wording)}`;
    return line.toLowerCase().includes(text);
  };
  const all = person === '' && where === '' && item === '' && text === '';
  return all ? rows : rows.filter(fits);
}

/**
 * An action that was added is one line: what was written about it in the same moment stands in the action itself, and in the history
 * of that action. Rows of anything else stay.
 */
export function addedOnce(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const first = ({ from, record }: HistoryRow) =>
    from.length === 0 && recordKind(record) === 'action';
  const moment = ({ record, at, by }: HistoryRow) => `${record} ${at} ${by}`;
  const added = new Set(
    rows.filter((row) => first(row) && row.field === 'action' && row.to !== null).map(moment),
  );
  if (added.size === 0) return rows;
  return rows.filter((row) => row.field === 'action' || !first(row) || !added.has(moment(row)));
}

const weekday = momentFormat('en-GB', { weekday: 'long' });
const date = momentFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The rows under the day they bear, as one list for each day. */
export function byDay(rows: readonly HistoryRow[]): { day: string; rows: HistoryRow[] }[] {
  const days: { day: string; rows: HistoryRow[] }[] = [];
  for (const row of rows) {
    const day = `${weekday.format(row.at)} ${date.format(row.at)}`;
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
