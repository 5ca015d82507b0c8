import type { Change, ChangeId, Json, RecordId } from './change.ts';
import { history, type RecordLog } from './record-log.ts';

/** One line of the history, in plain values: what a screen puts into words and a table exports. */
export interface HistoryLine {
  readonly id: ChangeId;
  readonly record: RecordId;
  readonly field: string;
  /** Id of the team member. */
  readonly by: string;
  /** Milliseconds since 1970 on the clock of the laptop it was done on. */
  readonly at: number;
  /** The browser it was done in; not known for changes made before audits were shared. */
  readonly device: string | undefined;
  /** What it replaced: nothing for a first value, several where it settled a conflict. `null`: was cleared. */
  readonly from: readonly Json[];
  /** `null`: cleared it. */
  readonly to: Json;
  /** Whether it took back, or put back, an earlier step. */
  readonly undo: boolean;
  /** Whether its value still stands, alone or beside others. */
  readonly stands: boolean;
}

/** What happened to one record, oldest first: a change never comes before one it replaced. */
export function historyOf(log: RecordLog): HistoryLine[] {
  return history(log).map((change) => ({
    id: change.id,
    record: change.record,
    field: change.field,
    by: change.by,
    at: change.at,
    device: change.device,
    from: change.replaces.flatMap((id) => {
      const before = log.changes.get(id);
      return before ? [before.value] : [];
    }),
    to: change.value,
    undo: change.undoes !== undefined,
    stands: !log.replaced.has(change.id),
  }));
}

/**
 * What happened to several records, newest first by the laptops' clocks. Clocks differ, so two lines of one record stay
 * in the order they followed from each other.
 */
export function historyOfAll(logs: Iterable<RecordLog>): HistoryLine[] {
  const lines: { readonly line: HistoryLine; readonly time: number }[] = [];
  for (const log of logs) {
    let time = -Infinity;
    for (const line of historyOf(log)) {
      // A clock that jumped back shows its own time, but its line is not moved before what it came after.
      time = Math.max(time, line.at);
      lines.push({ line, time });
    }
  }
  return lines
    .reverse()
    .sort((a, b) => b.time - a.time)
    .map(({ line }) => line);
}

/** A field with different values that stand side by side, newest first, for a person to settle. */
export interface Conflict {
  readonly record: RecordId;
  readonly field: string;
  readonly standing: readonly Change[];
}

/** All conflicts of some records, in their order. */
export function conflictsIn(records: Iterable<readonly [RecordId, RecordLog]>): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [record, log] of records)
    for (const [field, standing] of log.current)
      if (differ(standing)) conflicts.push({ record, field, standing });
  return conflicts;
}

/** The value one person's change gives a conflict; undefined when none of it is theirs. For "take all from ...". */
export const valueFrom = ({ standing }: Conflict, by: string): Json | undefined =>
  standing.find((change) => change.by === by)?.value;

function differ([first, ...others]: readonly Change[]): boolean {
  const value = JSON.stringify(first?.value);
  return others.some((change) => JSON.stringify(change.value) !== value);
}
