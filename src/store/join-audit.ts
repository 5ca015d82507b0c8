import { AuditSession } from './audit-session.ts';
import { type DeriveKey, passphraseCost } from './derive.ts';
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
  /** The bytes of its key files, and of anything that may be one, one after the other. */
  readonly keyFiles: () => AsyncIterable<Uint8Array>;
  /** Packs found with it, one after the other: a key is tried on them before it is used. */
  readonly packs: () => AsyncIterable<Uint8Array>;
}

/** How far trying key files has come, and how to call it off. Each takes about a second. */
export interface JoinWatch {
  readonly signal?: AbortSignal;
  /**
   * Names of key files that did not serve with this secret, and why: passed over, and added to. Kept by the caller for as long as the
   * secret stays the same, it lets trying go on where 'not-all-tried' stopped.
   */
  readonly tried?: Map<string, NotThisOne>;
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
type NotJoined = NotThisOne | 'no-key-file' | 'not-all-tried';
/** Why one key file did not serve. */
export type NotThisOne = 'wrong-passphrase' | 'wrong-code' | 'other-key';

/**
 * All that is spent on trying key files at one go, in KiB times passes: a hundred of the usual cost, some two minutes. Anybody may put
 * key files into a folder, so the cheapest are tried first, none alone can use it up, and one can go on.
 */
const budget = 100 * passphraseCost.memoryKiB * passphraseCost.passes;
/** What it costs to try a key on a pack, in the same measure: some 20 ms, most of it for reading the pack. */
const packCost = 4_096;
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
    const opens: Opens = (key, afford) => opensAPack(key, audit, packs(), afford);
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
  watch: JoinWatch = {},
): Promise<Adopted> {
  try {
    const here = (await store.keyFiles()).find((each) => each.audit === audit);
    const names = (await store.fileNames(audit)).filter((name) => name.startsWith('keys/'));
    const files = await store.files(audit, names);
    // A key file that opens with that phrase but holds another key would lock this laptop out of its own rows.
    const [row] = await store.some(audit, [audit]);
    const opens: Opens = async (key) => row !== undefined && (await openRow(key, audit, row)).ok;
    const opened = await openAny([files], audit, { secret, opens }, environment, watch);
    if (!opened.ok || !here) return opened.ok ? { ok: false, reason: 'no-key-file' } : opened;
    await store.commit(audit, { rows: [], keyFile: { ...here, ...secretsOf(opened.shared) } });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { ok: false, reason: 'store', failure: error.reason };
  }
}

/**
 * Whether the key opens something of the audit. It asks before each thing it costs to try; 'stopped' when it may not go on.
 */
type Opens = (key: CryptoKey, afford: (cost: number) => boolean) => Promise<boolean | 'stopped'>;

/**
 * The first key file that the secret opens and whose key opens something of the audit. One that cannot be used is passed over,
 * whatever is wrong with it. All that is tried at one go, on key files and on packs, is paid from one budget: whoever knows a
 * passphrase of the audit can make key files that it opens.
 */
async function openAny(
  files: Iterable<readonly TravellingFile[]> | AsyncIterable<readonly TravellingFile[]>,
  audit: string,
  { secret, opens }: { readonly secret: Secret; readonly opens: Opens },
  environment: Environment,
  { signal, progress, tried = new Map() }: JoinWatch = {},
) {
  const derive: DeriveKey = (phrase, parameters) =>
    environment.deriveKey(phrase, parameters, signal);
  let refused: NotJoined = 'no-key-file';
  let broken: unknown;
  let left = budget;
  const afford = (cost: number): boolean => {
    if (signal?.aborted || cost > left) return false;
    left -= cost;
    return true;
  };
  const stopped = () =>
    ({ ok: false, reason: signal?.aborted ? 'cancelled' : 'not-all-tried' }) as const;
  const refuse = (name: string, why: NotThisOne) => {
    tried.set(name, why);
    if (refused !== 'other-key') refused = why;
  };
  let met = 0;
  for await (const some of files) {
    const keys = inOrderOfTrying(some, audit, secret);
    for (const [done, { name, key: shared, cost }] of keys.entries()) {
      const known = tried.get(name);
      if (known) {
        refuse(name, known);
        continue;
      }
      if (!afford(cost)) return stopped();
      progress?.({ done: met + done, of: met + keys.length });
      const unwrapped = await unwrapKey(secretsOf(shared), secret, derive).catch(
        (error: unknown) => {
          broken = error;
        },
      );
      if (!unwrapped) continue;
      if (!unwrapped.ok) {
        refuse(name, unwrapped.reason);
        continue;
      }
      const file = some.find((each) => each.name === name);
      const fits = file ? await opens(unwrapped.key, afford) : false;
      if (fits === 'stopped') return stopped();
      if (file && fits) return { ok: true, shared, key: unwrapped.key, file } as const;
      refuse(name, 'other-key');
    }
    met += keys.length;
  }
  if (signal?.aborted) return stopped();
  // More of the audit may come: what opened nothing of it now is tried again then.
  for (const [name, why] of tried) if (why === 'other-key') tried.delete(name);
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
  afford: (cost: number) => boolean,
): Promise<boolean | 'stopped'> {
  let met = false;
  for await (const bytes of packs) {
    if (!afford(packCost)) return 'stopped';
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
