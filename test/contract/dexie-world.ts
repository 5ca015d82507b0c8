import { Dexie } from 'dexie';
import { openDexieStore } from '#src/store/dexie-store.ts';
import type { Store } from '#src/store/store.ts';
import type { StoreWorld } from './store-cases.ts';

let worlds = 0;

/** A database of its own in this browser or in fake-indexeddb, gone at the end. */
export function dexieWorld(): StoreWorld & { readonly name: string } {
  worlds += 1;
  const name = `case-file-audit-test-${worlds}`;
  const opened: Store[] = [];
  return {
    name,
    async open() {
      const store = await openDexieStore(name);
      opened.push(store);
      return store;
    },
    async end() {
      for (const store of opened) store.close();
      await Dexie.delete(name);
    },
  };
}
