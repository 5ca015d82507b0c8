import { AuditSession } from './audit-session.ts';
import { passphraseCost } from './derive.ts';
import type { Environment } from './environment.ts';
import { type Secret, unwrapKey } from './key-file.ts';
import type { OpenAudit } from './open-audit.ts';
import { openPack } from './pack.ts';
import { openRow, sealNewRows } from './row-codec.ts';
import { keysByCurrency, type SharedKey } from './shared-key.ts';
import {
  type KeyFile,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type TravellingFile,
} from './store.ts';
import { formats, namedFile, readLabel } from './travelling-file.ts';

/** An audit met in a folder or package. */
export interface FoundAudit {
  readonly audit: string;
  /** The bytes of its key files, and of anything that may be one. */
  readonly keyFiles: readonly Uint8Array[];
  /** Packs found with it, one after the other: a key is tried on them before it is used. */
  readonly packs: () => AsyncIterable<Uint8Array>;
}

/** How far trying key files has come, and how to call it off. Each takes about a second. */
export interface JoinWatch {
  readonly signal?: AbortSignal;
  readonly progress?: (now: { readonly done: number; readonly of: number }) => void;
}

export type JoinResult =
  | { readonly ok: true; readonly audit: OpenAudit }
  | {
      readonly ok: false;
      readonly reason: NotJoined | 'already-here' | 'cancelled';
    }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailureReason };

/** 'other-key': the passphrase opens a key file, whose key opens nothing of this audit. */
type NotJoined = 'wrong-passphrase' | 'wrong-code' | 'other-key' | 'no-key-file';

/**
 * All that is spent on trying key files, in KiB times passes: a hundred of the usual cost, some two minutes. Anybody may put key
 * files into a folder, so the cheapest are tried first and none alone can use it up.
 */
const budget = 100 * passphraseCost.memoryKiB * passphraseCost.passes;

/**
 * Makes an audit that others work on ready on this laptop, still without its cases: taking in the packs brings them.
 * Stopped half way it is simply an audit that has not synced yet. `label` is shown on this laptop while it is locked.
 */
export async function joinAudit(
  store: Store,
  { audit, keyFiles, packs }: FoundAudit,
  { label, secret }: { readonly label: string; readonly secret: Secret },
  environment: Environment,
  watch: JoinWatch = {},
): Promise<JoinResult> {
  try {
    if ((await store.keyFiles()).some((here) => here.audit === audit))
      return { ok: false, reason: 'already-here' };
    const files = await Promise.all(
      keyFiles.map((bytes) => namedFile('keys', Uint8Array.from(bytes))),
    );
    const opens = (key: CryptoKey) => opensAPack(key, audit, packs());
    const opened = await openAny(files, audit, { secret, opens }, environment, watch);
    if (!opened.ok) return opened;
    const { shared, key, file } = opened;
    const { made } = shared;
    const device = environment.newId();
    const keyFile: KeyFile = { version: 1, audit, label, made, device, ...secretsOf(shared) };
    const rows = await sealNewRows(key, audit, [], environment.newId);
    // The others, whoever made them, come with the first sync if they are proven.
    await store.commit(audit, { rows, keyFile, files: [file] });
    return { ok: true, audit: await AuditSession.open({ store, keyFile, key, environment }) };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ok: false, reason: 'store', failure: error.reason };
  }
}

export type Adopted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: NotJoined | 'cancelled' }
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
    const files = await store.files(audit, names);
    // A key file that opens with that phrase but holds another key would lock this laptop out of its own rows.
    const [row] = await store.some(audit, [audit]);
    const opens = async (key: CryptoKey) =>
      row !== undefined && (await openRow(key, audit, row)).ok;
    const opened = await openAny(files, audit, { secret, opens }, environment);
    if (!opened.ok || !here) return opened.ok ? { ok: false, reason: 'no-key-file' } : opened;
    await store.commit(audit, { rows: [], keyFile: { ...here, ...secretsOf(opened.shared) } });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ok: false, reason: 'store', failure: error.reason };
  }
}

/**
 * The first key file that the secret opens and whose key opens something of the audit. One that cannot be used is passed over,
 * whatever is wrong with it.
 */
async function openAny(
  files: readonly TravellingFile[],
  audit: string,
  {
    secret,
    opens,
  }: { readonly secret: Secret; readonly opens: (key: CryptoKey) => Promise<boolean> },
  environment: Environment,
  { signal, progress }: JoinWatch = {},
) {
  const keys = inOrderOfTrying(files, audit, secret);
  let refused: NotJoined = 'no-key-file';
  let broken: unknown;
  let left = budget;
  for (const [done, { name, key: shared, cost }] of keys.entries()) {
    if (signal?.aborted) return { ok: false, reason: 'cancelled' } as const;
    if (cost > left) break;
    left -= cost;
    progress?.({ done, of: keys.length });
    const unwrapped = await unwrapKey(secretsOf(shared), secret, environment.deriveKey).catch(
      (error: unknown) => {
        broken = error;
      },
    );
    if (!unwrapped) continue;
    const file = files.find((each) => each.name === name);
    if (!unwrapped.ok) {
      if (refused !== 'other-key') refused = unwrapped.reason;
    } else if (file && (await opens(unwrapped.key)))
      return { ok: true, shared, key: unwrapped.key, file } as const;
    else refused = 'other-key';
  }
  // Nothing could be derived at all: that is this laptop's trouble and no wrong passphrase.
  if (refused === 'no-key-file' && broken !== undefined) throw broken;
  return { ok: false, reason: refused } as const;
}

/** The cheapest first, and of one cost those that no other says it takes the place of: what files say is only a hint here. */
function inOrderOfTrying(files: readonly TravellingFile[], audit: string, secret: Secret) {
  const { current, superseded } = keysByCurrency(files);
  return [...current, ...superseded]
    .flatMap(({ name, key }) => {
      const box = 'passphrase' in secret ? key.passphrase : key.recovery;
      if (key.audit !== audit || !box) return [];
      return [{ name, key, cost: box.derive.memoryKiB * box.derive.passes }];
    })
    .sort((a, b) => a.cost - b.cost);
}

/** Whether the key opens one of these packs. With no pack of the audit there is nothing it could be tried on. */
async function opensAPack(
  key: CryptoKey,
  audit: string,
  packs: AsyncIterable<Uint8Array>,
): Promise<boolean> {
  let met = false;
  for await (const bytes of packs) {
    const label = readLabel(bytes);
    if (typeof label === 'string' || label.format !== formats.pack || label.audit !== audit)
      continue;
    met = true;
    if ((await openPack(key, label)).ok) return true;
  }
  return !met;
}

const secretsOf = ({
  passphrase,
  recovery,
}: SharedKey): Pick<KeyFile, 'passphrase' | 'recovery'> =>
  recovery ? { passphrase, recovery } : { passphrase };
