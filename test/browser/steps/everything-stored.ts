import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Everything in every IndexedDB store of the page's origin as text, one character a byte. */
export const everythingInIndexedDb = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bytes = (found: unknown): unknown =>
      found instanceof Uint8Array ? String.fromCharCode(...found) : found;
    const parts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerTo(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const keys = answerTo(rows.getAllKeys());
        const values = answerTo(rows.getAll());
        parts.push(name, store, JSON.stringify(await keys));
        for (const value of await values) {
          parts.push(
            JSON.stringify(value, (_, found) => (found instanceof Uint8Array ? '' : found)),
          );
          const found = value instanceof Uint8Array ? [value] : Object.values(value as object);
          for (const each of found) parts.push(String(bytes(each)));
        }
      }
      database.close();
    }
    return parts.join('\n');
  });

/** The files below a folder that hold any of these words, in UTF-8 or UTF-16, capitals or not: "word in path". */
export function wordsInFiles(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const text = readFileSync(path).toString('latin1');
      return wordsIn(text, words).map((word) => `${word} in ${path.slice(folder.length + 1)}`);
    });
}

/** Those of the words that a text, or a text of bytes, holds. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const plain = text.toLowerCase();
  return words.filter((word) => {
    const lower = word.toLowerCase();
    const bytes = (['utf8', 'utf16le'] as const).map((encoding) =>
      Buffer.from(lower, encoding).toString('latin1'),
    );
    // Bytes of letters beyond ASCII are no letters to make small.
    return [lower, ...bytes].some((one) => plain.includes(one) || text.includes(one));
  });
}
