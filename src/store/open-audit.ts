import type { Change, RecordId } from '#src/log/change.ts';
import type { Edit } from '#src/log/edit.ts';
import type { RecordLog } from '#src/log/record-log.ts';
import type { Exchange } from './exchange.ts';
import type { FormDrafts } from './form-drafts.ts';
import type { StoreFailureReason } from './store.ts';

/**
 * An audit opened with its key: its logs in memory, every change sealed and made durable on the way to the store.
 * What a person does shows at once; `saveState` turns to 'saved' only when the store has it. A write that fails stays
 * in memory, is tried again by itself and on `retry`, and nothing pretends meanwhile.
 */
export interface OpenAudit {
  /** Random id; the audit's own record is `audit/<id>`. */
  readonly id: string;
  readonly record: RecordId;
  /** Invented cases: may be reset, never mixed with a real audit. */
  readonly sample: boolean;
  /** How the audit meets other laptops: for sync. */
  readonly exchange: Exchange;
  /** Records on this laptop that do not open and are left as they are; the rest of the audit is whole. */
  readonly damagedRows: number;
  /** Records that were older here than what had been packed with them, when the audit was opened. */
  readonly setBackRows: SetBack;

  /** The log of a record as it stands; the empty log for one never written. Same object until it changes. */
  log(record: RecordId): RecordLog;
  /** Ids of all records of a kind (`case`, `action`), in the order they were made. Same array until one is added. */
  records(kind: string): readonly RecordId[];
  /** Every change of every record, for histories and copies of the whole audit. */
  changes(): Iterable<Change>;
  /** Called after changes arrived, by this tab or another, with the records touched. */
  subscribe(listener: (touched: ReadonlySet<RecordId>) => void): () => void;

  /** Does several edits, in one or more records, as one step and one transaction. Ignored (empty result) while reading only. */
  write(edits: readonly RecordEdits[], options?: WriteOptions): readonly Change[];
  /** A new random id: `newRecord('case')`. */
  newRecord(kind: string): RecordId;
  newId(): string;
  /** The team member at this laptop, who stands behind every change. */
  readonly by: string;
  setBy(member: string): void;

  /** What is typed into forms and not saved yet. */
  readonly formDrafts: FormDrafts;

  saveState(): SaveState;
  subscribeSaving(listener: () => void): () => void;
  /** Tries a failed write again now. */
  retry(): void;
  /** Resolves when everything is durable, or with 'failed' when it could not be. */
  settled(): Promise<'saved' | 'failed'>;

  /** One tab writes; others show live. */
  mode(): 'writing' | 'reading';
  subscribeMode(listener: () => void): () => void;
  /** "Work here instead": this tab becomes the one that writes, the other one reads. */
  takeOver(): Promise<void>;

  /**
   * Forgets the key and everything readable. Waits for unsaved changes first; answers 'unsaved', and stays open, when they
   * cannot be saved.
   */
  lock(): Promise<'locked' | 'unsaved'>;
  locked(): boolean;
}

export interface SetBack {
  /** Put right from the packs at hand. */
  readonly mended: number;
  /** Still hold less than they did: no pack here has the rest. */
  readonly short: number;
}

export interface RecordEdits {
  readonly record: RecordId;
  readonly edits: readonly Edit[];
  /** The log as the screen showed it; without it, the log as it stands. */
  readonly seen?: RecordLog;
}

export interface WriteOptions {
  /** The step this write takes back (undo) or puts back (redo). */
  readonly undoes?: string;
}

export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly reason: StoreFailureReason; readonly unsaved: number };
