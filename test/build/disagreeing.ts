import { type Change, recordId } from '#src/log/change.ts';
import type { Edit } from '#src/log/edit.ts';

/** What one person wrote into a field on a laptop that had not met the others. */
export interface Said {
  readonly by: string;
  readonly value: Edit['value'];
  /** Milliseconds since 1970; 09:00 on 2 February 2012, a minute later for each, unless told. */
  readonly at?: number;
}

/** Values of one field that stand side by side, the last the newest: `disagreeing('case/1', 'answer/rp-smart', ...)`. */
export function disagreeing(record: string, field: string, ...said: readonly Said[]): Change[] {
  const [kind = '', random = ''] = record.split('/');
  return said.map(({ by, value, at }, index) => ({
    id: `${record}#${field}#${index}` as Change['id'],
    record: recordId(kind, random),
    field,
    value,
    by,
    at: at ?? Date.UTC(2012, 1, 2, 9, index),
    counter: 10 + index,
    replaces: [],
    step: `${record}#${field}#${index}`,
  }));
}
