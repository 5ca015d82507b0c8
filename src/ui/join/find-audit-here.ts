import { auditInFolder, auditInPackage, type Found } from '#src/sync/find-audit.ts';
import type { StoreTrouble } from '#src/sync/folder.ts';
import { folderPermission, reconnectFolder } from '#src/sync/folder-choice.ts';
import type { ObjectStoreKey } from '#src/sync/object-folder-settings.ts';
import { bytesOfFile } from '#src/sync/package-file.ts';
import type { Sharing } from '#src/sync/sharing.ts';
import { attend } from '#src/ui/parts/waits.ts';

type FoundAudit = Extract<Found, { readonly ok: true }>;

/** Where an audit to join was met. */
export type Met =
  | { readonly folder: FileSystemDirectoryHandle; readonly found: FoundAudit }
  | { readonly store: ObjectStoreKey; readonly found: FoundAudit }
  | { readonly files: readonly File[]; readonly found: FoundAudit };

export type Look =
  | ({ readonly ok: true; readonly name: string } & Met)
  | {
      readonly ok: false;
      readonly name: string;
      readonly reason: Extract<Found, { readonly ok: false }>['reason'];
      /** Set where it was looked for in an object store. */
      readonly store?: { readonly why: StoreTrouble | undefined };
    };

/** The audit in a folder a person chose or dropped. Asks to be let in where the browser wants that. */
export async function lookInFolder(
  { open }: Pick<Sharing, 'open'>,
  folder: FileSystemDirectoryHandle,
): Promise<Look> {
  const { name } = folder;
  if ((await folderPermission(folder)) === 'prompt') await reconnectFolder(folder);
  if ((await folderPermission(folder)) !== 'granted') return { ok: false, name, reason: 'blocked' };
  const found = await auditInFolder(open(folder));
  return found.ok ? { ok: true, name, folder, found } : { ok: false, name, reason: found.reason };
}

/** The audit in the team's place in the object store. */
export async function lookInStore(
  { openStore }: Pick<Sharing, 'openStore'>,
  store: ObjectStoreKey,
): Promise<Look> {
  const name = store.place;
  const found = await auditInFolder(openStore(store));
  if (found.ok) return { ok: true, name, store, found };
  return { ok: false, name, reason: found.reason, store: { why: found.why } };
}

/** The audit in files a person chose or dropped: the first file that holds one says which. */
export async function lookInFiles(files: readonly File[]): Promise<Look> {
  let refused: Look = { ok: false, name: files[0]?.name ?? '', reason: 'other' };
  for (const file of files) {
    const bytes = await attend('file', bytesOfFile(file));
    const found =
      typeof bytes === 'string' ? ({ ok: false, reason: bytes } as const) : auditInPackage(bytes);
    if (found.ok) return { ok: true, name: file.name, files, found };
    if (file === files[0]) refused = { ok: false, name: file.name, reason: found.reason };
  }
  return refused;
}
