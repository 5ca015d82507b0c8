import type { RecordId } from '#src/log/change.ts';
import type { Edit } from '#src/log/edit.ts';
import { currentValue, type RecordLog } from '#src/log/record-log.ts';
import {
  type ObjectStoreKey,
  objectStoreKeyField,
  objectStoreKeySchema,
} from './object-folder-settings.ts';

/** Of an open audit, what it takes to keep one field of its own record. */
export interface KeepsStoreKey {
  readonly record: RecordId;
  log(record: RecordId): RecordLog;
  subscribe(listener: (touched: ReadonlySet<RecordId>) => void): () => void;
  write(edits: readonly { readonly record: RecordId; readonly edits: readonly Edit[] }[]): unknown;
}

/** The key of an audit's object store, as its own record keeps it for the whole team. */
export interface KeptStoreKey {
  get(): ObjectStoreKey | undefined;
  /** Also true once a team has stopped using its store. */
  wasEverSet(): boolean;
  /** undefined: the team stops using the store. False in a tab that only reads: nothing was kept. */
  set(key: ObjectStoreKey | undefined): boolean;
  /** Calls back when it may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export function keptStoreKey(audit: KeepsStoreKey, writing: () => boolean): KeptStoreKey {
  const { record } = audit;
  const log = () => audit.log(record);
  return {
    get: () => objectStoreKeySchema.safeParse(currentValue(log(), objectStoreKeyField)).data,
    wasEverSet: () => log().current.has(objectStoreKeyField),
    set(key) {
      if (!writing()) return false;
      const value = key === undefined ? null : { ...key };
      audit.write([{ record, edits: [{ field: objectStoreKeyField, value }] }]);
      return true;
    },
    subscribe: (listener) =>
      audit.subscribe((touched) => {
        if (touched.has(record)) listener();
      }),
  };
}
