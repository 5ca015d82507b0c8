import * as z from 'zod/mini';
import type { Change } from '#src/log/change.ts';
import { recordId } from '#src/log/change.ts';
import { changesFor, type Edit } from '#src/log/edit.ts';
import { emptyLog } from '#src/log/record-log.ts';
import { AuditSession } from './audit-session.ts';
import type { Environment } from './environment.ts';
import {
  makeKeyFile,
  makeOpenKeyFile,
  openKeyOf,
  rewrapKey,
  type Secret,
  unwrapKey,
} from './key-file.ts';
import { readKeyFile } from './key-file-schema.ts';
import type { OpenAudit } from './open-audit.ts';
import { openRow, sealNewRows } from './row-codec.ts';
import { keysInForce, shareKey } from './shared-key.ts';
import {
  type KeyFile,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type TravellingFile,
} from './store.ts';

/** An audit on this laptop, as it is listed while locked. */
export interface ShelfEntry {
  readonly audit: string;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly sample: boolean;
  readonly hasRecovery: boolean;
}

export interface NewAudit {
  readonly label: string;
  readonly passphrase: string;
  /** As `newRecoveryCode` made it. */
  readonly recoveryCode?: string | undefined;
  /** Id of the team member who sets it up. */
  readonly by?: string;
}

export type NotOpened =
  | {
      readonly ok: false;
      readonly reason: 'not-here' | 'wrong-passphrase' | 'wrong-code' | 'newer' | 'damaged';
    }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailureReason };

/** `damagedRows`: records that do not open, and are left as they are; the rest of the audit does. */
export type OpenResult =
  | { readonly ok: true; readonly audit: OpenAudit; readonly damagedRows: number }
  | NotOpened;

const entrySchema = z.looseObject({
  audit: z.string(),
  label: z.catch(z.string(), ''),
  made: z.catch(z.number(), 0),
  openKey: z.optional(z.unknown()),
  recovery: z.optional(z.unknown()),
});

export interface ShelfList {
  /** Oldest first, those of a newer app among them. */
  readonly audits: readonly ShelfEntry[];
  /** Number of key files that are none: they are left as they are. */
  readonly unreadable: number;
}

/** The audits on this laptop. Rejects with StoreFailure. */
export async function listAudits(store: Store): Promise<ShelfList> {
  const audits: ShelfEntry[] = [];
  const stored: readonly unknown[] = await store.keyFiles();
  for (const one of stored) {
    const { data: entry } = entrySchema.safeParse(one);
    if (!entry) continue;
    const { audit, label, made, openKey, recovery } = entry;
    const sample = openKey !== undefined;
    audits.push({ audit, label, made, sample, hasRecovery: recovery !== undefined });
  }
  audits.sort((a, b) => a.made - b.made || (a.audit < b.audit ? -1 : 1));
  return { audits, unreadable: stored.length - audits.length };
}

/** A record that a new audit begins with, beside its own. */
export interface FirstRecord {
  /** `action` */
  readonly kind: string;
  readonly edits: readonly Edit[];
}

/**
 * Makes an audit: its key file, the first edits of its own record and its first other records, durable together when this
 * resolves. Rejects with StoreFailure.
 */
export async function createAudit(
  store: Store,
  { label, passphrase, recoveryCode, by = '' }: NewAudit,
  environment: Environment,
  firstEdits: readonly Edit[] = [],
  firstRecords: readonly FirstRecord[] = [],
): Promise<OpenAudit> {
  const { now, newId } = environment;
  const audit = newId();
  const wanted = { audit, label, passphrase, recoveryCode };
  const { keyFile, key } = await makeKeyFile(wanted, environment);
  const stamp = { by, at: now(), step: newId(), device: keyFile.device, newId };
  const changes = [
    { record: recordId('audit', audit), edits: firstEdits },
    ...firstRecords.map(({ kind, edits }) => ({ record: recordId(kind, newId()), edits })),
  ].flatMap(({ record, edits }) => changesFor(record, edits, emptyLog, emptyLog, stamp));
  const session = await begin(store, keyFile, key, changes, environment);
  session.setBy(by);
  return session;
}

/** Opens an audit with its passphrase or its recovery code. */
export async function openAudit(
  store: Store,
  audit: string,
  secret: Secret,
  environment: Environment,
): Promise<OpenResult> {
  return answering<OpenResult>(async () => {
    const found = await keyFileOf(store, audit);
    if (!found.ok) return found;
    const unwrapped = await unwrapKey(found.keyFile, secret, environment.deriveKey);
    return unwrapped.ok ? opened(store, found.keyFile, unwrapped.key, environment) : unwrapped;
  });
}

/**
 * Makes the sample audit, in the place of one that was there, from changes made elsewhere. Rejects with StoreFailure.
 * Lock the old one first: what another tab writes to it afterwards cannot be saved.
 */
export async function createSampleAudit(
  store: Store,
  audit: string,
  changes: readonly Change[],
  environment: Environment,
): Promise<OpenAudit> {
  const { keyFile, key } = await makeOpenKeyFile(audit, 'Sample audit', environment);
  await store.remove(audit);
  return begin(store, keyFile, key, changes, environment);
}

/** Opens the sample audit; 'not-here' until it was made. */
export async function openSample(
  store: Store,
  audit: string,
  environment: Environment,
): Promise<OpenResult> {
  return answering<OpenResult>(async () => {
    const found = await keyFileOf(store, audit);
    if (!found.ok) return found;
    const key = await openKeyOf(found.keyFile);
    if (!key) return { ok: false, reason: 'not-here' };
    return opened(store, found.keyFile, key, environment);
  });
}

/** Removes an audit from this laptop for good. Lock it first. Rejects with StoreFailure. */
export const removeAudit = (store: Store, audit: string): Promise<void> => store.remove(audit);

/**
 * Sets a new passphrase, or prints a new recovery code, for somebody who knows one of the old ones. Once the audit was
 * shared, other laptops are asked for the new passphrase when they meet the new key file.
 */
export async function changeSecret(
  store: Store,
  audit: string,
  change: { readonly known: Secret; readonly next: Secret },
  environment: Environment,
): Promise<{ readonly ok: true } | NotOpened> {
  return answering<{ readonly ok: true } | NotOpened>(async () => {
    const found = await keyFileOf(store, audit);
    if (!found.ok) return found;
    const next = await rewrapKey(found.keyFile, change.known, change.next, environment);
    if (!next.ok) return next;
    // A key that opens nothing of the audit is not its key, whatever the passphrase said.
    const [row] = await store.some(audit, [audit]);
    if (row && !(await openRow(next.key, audit, row)).ok) return { ok: false, reason: 'damaged' };
    const files = await sharedAgain(store, found.keyFile, next.keyFile, next.key);
    await store.commit(audit, { rows: [], keyFile: next.keyFile, files });
    return { ok: true };
  });
}

/** The key file for others, in the place of all they know; nothing before the audit was shared for the first time. */
async function sharedAgain(
  store: Store,
  before: KeyFile,
  keyFile: KeyFile,
  key: CryptoKey,
): Promise<TravellingFile[]> {
  const { audit } = keyFile;
  const names = (await store.fileNames(audit)).filter((name) => name.startsWith('keys/'));
  if (names.length === 0) return [];
  const inForce = await keysInForce(await store.files(audit, names), before, key);
  const file = await shareKey(
    keyFile,
    inForce.map(({ name }) => name),
    key,
  );
  return file ? [file] : [];
}

async function keyFileOf(
  store: Store,
  audit: string,
): Promise<{ readonly ok: true; readonly keyFile: KeyFile } | NotOpened> {
  const stored = (await store.keyFiles()).find((keyFile) => keyFile?.audit === audit);
  return stored ? readKeyFile(stored) : { ok: false, reason: 'not-here' };
}

/** Puts a new audit on the disk, key and changes together, and opens it. Rejects with StoreFailure. */
export async function begin(
  store: Store,
  keyFile: KeyFile,
  key: CryptoKey,
  changes: readonly Change[],
  environment: Environment,
): Promise<AuditSession> {
  const rows = await sealNewRows(key, keyFile.audit, changes, environment.newId);
  await store.commit(keyFile.audit, { rows, keyFile });
  return AuditSession.open({ store, keyFile, key, environment });
}

async function opened(
  store: Store,
  keyFile: KeyFile,
  key: CryptoKey,
  environment: Environment,
): Promise<OpenResult> {
  const audit = await AuditSession.open({ store, keyFile, key, environment });
  if (audit.readable) return { ok: true, audit, damagedRows: audit.damagedRows };
  await audit.lock();
  return { ok: false, reason: 'damaged' };
}

/** A failure of the store as an answer. */
async function answering<T>(task: () => Promise<T>): Promise<T | NotOpened> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    if (error.reason === 'newer') return { ok: false, reason: 'newer' };
    return { ok: false, reason: 'store', failure: error.reason };
  }
}
