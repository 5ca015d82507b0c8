import type { FieldEdit } from '#src/audit/ids.ts';
import type { Change, ChangeId, RecordId } from '#src/log/change.ts';
import { sampleId } from './sample-ids.ts';

/** What somebody did to one record in one go. */
export interface SampleStep {
  readonly record: RecordId;
  readonly edits: readonly FieldEdit[];
  /** Id of the team member. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The changes of these steps, in order. A field that is set again replaces what it said before. */
export function changesOf(steps: readonly SampleStep[]): Change[] {
  const counters = new Map<RecordId, number>();
  const standing = new Map<string, ChangeId>();
  const changes: Change[] = [];
  for (const [index, { record, edits, by, at }] of steps.entries()) {
    const step = sampleId('step', index + 1);
    for (const { field, value } of edits) {
      const id = sampleId('x', changes.length + 1) as ChangeId;
      const counter = (counters.get(record) ?? 0) + 1;
      const before = standing.get(`${record} ${field}`);
      counters.set(record, counter);
      standing.set(`${record} ${field}`, id);
      const replaces = before === undefined ? [] : [before];
      changes.push({ id, record, field, value, by, at, counter, replaces, step });
    }
  }
  return changes;
}
