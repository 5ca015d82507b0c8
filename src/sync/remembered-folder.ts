/** Which folder an audit of this laptop is shared in. The browser keeps the handle; a path is never seen. */
export interface RememberedFolders {
  of(audit: string): Promise<FileSystemDirectoryHandle | undefined>;
  remember(audit: string, folder: FileSystemDirectoryHandle): Promise<void>;
  forget(audit: string): Promise<void>;
}

const table = 'folders';

/** In a small database of its own: a handle can be kept nowhere else, and nothing of it is needed to open an audit. */
export function rememberedFolders(name = 'case-file-audit-folders'): RememberedFolders {
  async function doing<T>(
    mode: IDBTransactionMode,
    task: (folders: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(table);
    const database = await answer(opening);
    try {
      return await answer(task(database.transaction(table, mode).objectStore(table)));
    } finally {
      database.close();
    }
  }
  return {
    of: (audit) => doing('readonly', (folders) => folders.get(audit)),
    async remember(audit, folder) {
      await doing('readwrite', (folders) => folders.put(folder, audit));
    },
    async forget(audit) {
      await doing('readwrite', (folders) => folders.delete(audit));
    },
  };
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
