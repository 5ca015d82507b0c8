import { trustedUrl } from '#src/offline/trusted.ts';
import { bytesToBase64 } from '#src/store/base64.ts';
import type { DeriveParameters } from '#src/store/derive.ts';
import deriveWorker from '#src/store/derive.worker.ts?worker&url';
import { deriveInWorker } from '#src/store/derive-in-worker.ts';
import { openDexieStore } from '#src/store/dexie-store.ts';
import { type Store, StoreFailure } from '#src/store/store.ts';
import { browserTabLocks } from '#src/store/tab-lock.ts';
import { rememberedFolders } from '#src/sync/remembered-folder.ts';
import { dexieWorld } from '#test/contract/dexie-world.ts';
import { storeCases } from '#test/contract/store-cases.ts';

const derive = deriveInWorker(() => new Worker(trustedUrl(deriveWorker), { type: 'module' }));
const heard: string[] = [];
const folders = rememberedFolders();
let store: Store | undefined;
let letGo: (() => void) | undefined;
let taken = false;

const reasonOf = (error: unknown): string =>
  error instanceof StoreFailure ? error.reason : String(error);

/** What the test asks this tab to do. */
const storePage = {
  /** Runs one case of the contract: 'kept', or what broke. */
  async run(index: number): Promise<string> {
    const world = dexieWorld();
    try {
      await storeCases[index]?.run(world);
      return 'kept';
    } catch (error) {
      return String(error);
    } finally {
      await world.end();
    }
  },
  derive: async (secret: string, parameters: DeriveParameters): Promise<string> =>
    bytesToBase64(await derive(secret, parameters)),

  async openStore(): Promise<void> {
    store = await openDexieStore('two-tabs');
    store.watch('a', (keys) => heard.push(...keys));
  },
  /** 'saved', or the reason why not. */
  async commit(key: string, size = 1): Promise<string> {
    const keyFile = { version: 1, audit: 'a', label: 'Ours', made: 1 } as const;
    const box = new Uint8Array(size);
    // Random, as sealed rows are: Chromium packs what repeats. No more than 65,536 at a time are given.
    for (let from = 0; from < size; from += 65_536)
      crypto.getRandomValues(box.subarray(from, from + 65_536));
    const rows = [{ key, revision: 'first', replaces: null, box }];
    return (await store?.commit('a', { keyFile, rows }).then(() => 'saved', reasonOf)) ?? 'closed';
  },
  async keys(): Promise<string[]> {
    return ((await store?.rows('a')) ?? []).map(({ key }) => key);
  },
  heard: () => heard,

  /** Makes a database as a newer app might, opens it as this one, and tells what came of it. */
  async openNewer(): Promise<{ reason: string; version: number | undefined }> {
    const request = indexedDB.open('newer', 30);
    await new Promise((made) => request.addEventListener('success', made));
    request.result.close();
    const reason = await openDexieStore('newer').then(() => 'opened', reasonOf);
    const found = (await indexedDB.databases()).find(({ name }) => name === 'newer');
    return { reason, version: found?.version };
  },

  /** Keeps a folder of this browser's own for an audit, with one file in it. */
  async rememberFolder(audit: string, name: string): Promise<void> {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle('audit.json', { create: true });
    const stream = await file.createWritable();
    await stream.write(`of ${name}`);
    await stream.close();
    await folders.remember(audit, folder);
  },
  /** What stands in the file of the folder kept for an audit; 'none' where none is. */
  async rememberedFolder(audit: string): Promise<string> {
    const folder = await folders.of(audit);
    if (!folder) return 'none';
    return (await (await folder.getFileHandle('audit.json')).getFile()).text();
  },
  forgetFolder: (audit: string) => folders.forget(audit),

  async takeLock(how: 'if-free' | 'take-over'): Promise<boolean> {
    taken = false;
    letGo = await browserTabLocks.take('a', how, () => {
      taken = true;
    });
    return letGo !== undefined;
  },
  letGo: () => letGo?.(),
  taken: () => taken,
};
export type StorePage = typeof storePage;

Object.assign(globalThis, { storePage });
