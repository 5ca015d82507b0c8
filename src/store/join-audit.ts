import { AuditSession } from './audit-session.ts';
import { type DeriveKey, passphraseCost } from './derive.ts';
import type { Environment } from './environment.ts';
import { refusedBy, type Secret, unwrapKey } from './key-file.ts';
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
  /** The bytes of its key files, and of anything that may be one, one after the other. */
  readonly keyFiles: () => AsyncIterable<Uint8Array>;
  /** Packs found with it, one after the other: a key is tried on them before it is used. */
  readonly packs: () => AsyncIterable<Uint8Array>;
}

/** How far trying key files has come, and how to call it off. Each takes about a second. */
export interface JoinWatch {
  readonly signal?: AbortSignal;
  /**
   * Names of key files that this secret does not open: passed over, and added to. Kept by the caller for as long as the secret
   * stays the same, it lets a join go on where 'not-all-tried' stopped.
   */
  readonly tried?: Set<string>;
  readonly progress?: (now: { readonly done: number; readonly of: number }) => void;
}

export type JoinResult =
  | { readonly ok: true; readonly audit: OpenAudit }
  | {
      readonly ok: false;
      readonly reason: NotJoined | 'already-here' | 'cancelled';
    }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailureReason };

/**
 * 'other-key': the passphrase opens a key file, whose key opens nothing of this audit. 'not-all-tried': the budget was used up; trying
 * again with the same `tried` goes on.
 */
type NotJoined = 'wrong-passphrase' | 'wrong-code' | 'other-key' | 'no-key-file' | 'not-all-tried';

/**
 * All that is spent on trying key files at one go, in KiB times passes: a hundred of the usual cost, some two minutes. Anybody may put
 * key files into a folder, so the cheapest are tried first, none alone can use it up, and one can go on.
 */
const budget = 100 * passphraseCost.memoryKiB * passphraseCost.passes;
/** Key files are read and put in order so many at a time. */
const page = 1_000;

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
    const opens = (key: CryptoKey) => opensAPack(key, audit, packs(), watch.signal);
    const opened = await openAny(pages(keyFiles()), audit, { secret, opens }, environment, watch);
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
    const opened = await openAny([files], audit, { secret, opens }, environment);
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
  files: Iterable<readonly TravellingFile[]> | AsyncIterable<readonly TravellingFile[]>,
  audit: string,
  {
    secret,
    opens,
  }: { readonly secret: Secret; readonly opens: (key: CryptoKey) => Promise<boolean> },
  environment: Environment,
  { signal, progress, tried = new Set() }: JoinWatch = {},
) {
  const derive: DeriveKey = (phrase, parameters) =>
    environment.deriveKey(phrase, parameters, signal);
  let refused: NotJoined = 'no-key-file';
  let broken: unknown;
  let left = budget;
  let met = 0;
  for await (const some of files) {
    const keys = inOrderOfTrying(some, audit, secret);
    for (const [done, { name, key: shared, cost }] of keys.entries()) {
      if (signal?.aborted) return { ok: false, reason: 'cancelled' } as const;
      if (tried.has(name)) {
        if (refused !== 'other-key') refused = refusedBy(secret);
        continue;
      }
      if (cost > left) return { ok: false, reason: 'not-all-tried' } as const;
      left -= cost;
      progress?.({ done: met + done, of: met + keys.length });
      const unwrapped = await unwrapKey(secretsOf(shared), secret, derive).catch(
        (error: unknown) => {
          broken = error;
        },
      );
      if (!unwrapped) continue;
      const file = some.find((each) => each.name === name);
      if (!unwrapped.ok) {
        tried.add(name);
        if (refused !== 'other-key') refused = unwrapped.reason;
      } else if (file && (await opens(unwrapped.key)))
        return { ok: true, shared, key: unwrapped.key, file } as const;
      else refused = 'other-key';
    }
    met += keys.length;
  }
  if (signal?.aborted) return { ok: false, reason: 'cancelled' } as const;
  // Nothing could be derived at all: that is this laptop's trouble and no wrong passphrase.
  if (refused === 'no-key-file' && broken !== undefined) throw broken;
  return { ok: false, reason: refused } as const;
}

/** Files named by their bytes, `page` at a time, each once. */
async function* pages(all: AsyncIterable<Uint8Array>): AsyncGenerator<readonly TravellingFile[]> {
  let files = new Map<string, TravellingFile>();
  for await (const bytes of all) {
    const file = await namedFile('keys', Uint8Array.from(bytes));
    files.set(file.name, file);
    if (files.size < page) continue;
    yield [...files.values()];
    files = new Map();
  }
  yield [...files.values()];
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
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let met = false;
  for await (const bytes of packs) {
    if (signal?.aborted) return false;
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
