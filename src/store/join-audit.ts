import { AuditSession } from './audit-session.ts';
import type { Environment } from './environment.ts';
import { type Secret, unwrapKey } from './key-file.ts';
import type { OpenAudit } from './open-audit.ts';
import { openRow, sealNewRows } from './row-codec.ts';
import { keysByCurrency, type SharedKey } from './shared-key.ts';
import {
  type KeyFile,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type TravellingFile,
} from './store.ts';
import { namedFile } from './travelling-file.ts';

/** An audit met in a folder or package. */
export interface FoundAudit {
  readonly audit: string;
  /** The bytes of its key files, and of anything that may be one. */
  readonly keyFiles: readonly Uint8Array[];
}

export type JoinResult =
  | { readonly ok: true; readonly audit: OpenAudit }
  | {
      readonly ok: false;
      readonly reason: 'wrong-passphrase' | 'wrong-code' | 'no-key-file' | 'already-here';
    }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailureReason };

/** Trying a passphrase takes a second, and anybody may put key files into a folder. */
const mostTries = 8;

/**
 * Makes an audit that others work on ready on this laptop, still without its cases: taking in the packs brings them.
 * Stopped half way it is simply an audit that has not synced yet. `label` is shown on this laptop while it is locked.
 */
export async function joinAudit(
  store: Store,
  { audit, keyFiles }: FoundAudit,
  { label, secret }: { readonly label: string; readonly secret: Secret },
  environment: Environment,
): Promise<JoinResult> {
  try {
    if ((await store.keyFiles()).some((here) => here.audit === audit))
      return { ok: false, reason: 'already-here' };
    const files = await Promise.all(
      keyFiles.map((bytes) => namedFile('keys', Uint8Array.from(bytes))),
    );
    const opened = await openAny(files, audit, secret, environment);
    if (!opened.ok) return opened;
    const { shared, key, known } = opened;
    const { made } = shared;
    const device = environment.newId();
    const keyFile: KeyFile = { version: 1, audit, label, made, device, ...secretsOf(shared) };
    const rows = await sealNewRows(key, audit, [], environment.newId);
    await store.commit(audit, { rows, keyFile, files: known });
    return { ok: true, audit: await AuditSession.open({ store, keyFile, key, environment }) };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ok: false, reason: 'store', failure: error.reason };
  }
}

export type Adopted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong-passphrase' | 'wrong-code' | 'no-key-file' }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailureReason };

/**
 * Takes over the passphrase that another laptop has set, for somebody who was told the new one. Until then this laptop
 * opens with the old one.
 */
export async function adoptPassphrase(
  store: Store,
  audit: string,
  secret: Secret,
  environment: Environment,
): Promise<Adopted> {
  try {
    const here = (await store.keyFiles()).find((each) => each.audit === audit);
    const names = (await store.fileNames(audit)).filter((name) => name.startsWith('keys/'));
    const opened = await openAny(await store.files(audit, names), audit, secret, environment);
    if (!opened.ok || !here) return opened.ok ? { ok: false, reason: 'no-key-file' } : opened;
    // A key file that opens with that phrase but holds another key would lock this laptop out of its own rows.
    const [row] = await store.some(audit, [audit]);
    if (!row || !(await openRow(opened.key, audit, row)).ok)
      return { ok: false, reason: 'wrong-passphrase' };
    await store.commit(audit, { rows: [], keyFile: { ...here, ...secretsOf(opened.shared) } });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ok: false, reason: 'store', failure: error.reason };
  }
}

/** The first key file that the secret opens: those in force before those that were superseded. */
async function openAny(
  files: readonly TravellingFile[],
  audit: string,
  secret: Secret,
  environment: Environment,
) {
  const { current, superseded } = keysByCurrency(files);
  const keys = [...current, ...superseded].filter(({ key }) => key.audit === audit);
  const names = new Set(keys.map(({ name }) => name));
  const known = files.filter(({ name }) => names.has(name));
  let refused: 'wrong-passphrase' | 'wrong-code' | 'no-key-file' = 'no-key-file';
  for (const { key: shared } of keys.slice(0, mostTries)) {
    const opened = await unwrapKey(secretsOf(shared), secret, environment.deriveKey);
    if (opened.ok) return { ok: true, shared, key: opened.key, known } as const;
    refused = opened.reason;
  }
  return { ok: false, reason: refused } as const;
}

const secretsOf = ({
  passphrase,
  recovery,
}: SharedKey): Pick<KeyFile, 'passphrase' | 'recovery'> =>
  recovery ? { passphrase, recovery } : { passphrase };
