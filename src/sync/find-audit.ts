import { inOwnPlace } from './copies-elsewhere.ts';
import {
  type Folder,
  FolderFailure,
  type FolderFailureReason,
  type StoreTrouble,
} from './folder.ts';
import { folderIdentity, identityName } from './folder-identity.ts';
import { openPackage, packageLimit } from './package-file.ts';

/** An audit met in a folder or package, as `joinAudit` of the store wants it. */
export type Found =
  | {
      readonly ok: true;
      readonly audit: string;
      /** Its key files and anything that may be one, one after the other, read when they are asked for. Rejects with FolderFailure. */
      readonly keyFiles: () => AsyncIterable<Uint8Array>;
      /** Its packs, likewise. */
      readonly packs: () => AsyncIterable<Uint8Array>;
    }
  | {
      readonly ok: false;
      readonly reason: FolderFailureReason | 'empty' | 'other-files' | 'newer' | 'torn' | 'other';
      /** Only of an object store. */
      readonly why?: StoreTrouble | undefined;
    };

const keyFileLimit = 65_536;
const packLimit = 16_777_216;
/** So many files are opened whole to look for a package. */
const mostPackages = 50;

/** The audit in a folder, for a laptop that does not have it yet. */
export async function auditInFolder(folder: Folder): Promise<Found> {
  try {
    const names = await folder.list();
    const identity = await folderIdentity(folder, names);
    if (identity.kind === 'empty' || identity.kind === 'other-files')
      return (await packageAmong(folder, names)) ?? { ok: false, reason: identity.kind };
    if (identity.kind !== 'audit') return { ok: false, reason: identity.kind };
    const of = (kind: RegExp, limit: number) => () => filesOf(folder, names, kind, limit);
    return {
      ok: true,
      audit: identity.audit,
      keyFiles: of(/keys/i, keyFileLimit),
      packs: of(/packs/i, packLimit),
    };
  } catch (error) {
    if (error instanceof FolderFailure) return { ok: false, reason: error.reason, why: error.why };
    throw error;
  }
}

/** The audit in a package. */
export function auditInPackage(bytes: Uint8Array): Found {
  const found = openPackage(bytes);
  if (!found.ok) return { ok: false, reason: asFound(found.reason) };
  const { audit, files } = found;
  const small = files.filter((file) => file.length <= keyFileLimit);
  return { ok: true, audit, keyFiles: () => each(small), packs: () => each(files) };
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** A package that somebody put into a folder where no audit was shared yet: it brings the audit as well. */
async function packageAmong(folder: Folder, names: readonly string[]): Promise<Found | undefined> {
  for (const name of names.filter((each) => !inOwnPlace(each)).slice(0, mostPackages)) {
    const bytes = await readable(folder, name, packageLimit);
    const found = bytes && auditInPackage(bytes);
    if (found?.ok) return found;
  }
  return undefined;
}

/** Files in the folders whose names say this, our own first, then copies; last what lies beside them, which may be anything. */
async function* filesOf(
  folder: Folder,
  names: readonly string[],
  kind: RegExp,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
  const own = names.filter((name) => inOwnPlace(name) && kind.test(folderOf(name)));
  const copies = names.filter((name) => !inOwnPlace(name) && name.toLowerCase() !== identityName);
  const likely = copies.filter((name) => kind.test(folderOf(name)));
  for (const name of new Set([...own, ...likely, ...copies])) {
    const bytes = await readable(folder, name, limit);
    if (bytes) yield bytes;
  }
}

async function readable(
  folder: Folder,
  name: string,
  most: number,
): Promise<Uint8Array | undefined> {
  try {
    return await folder.read(name, most);
  } catch (error) {
    const passing = ['busy', 'no-file', 'too-large'];
    if (error instanceof FolderFailure && passing.includes(error.reason)) return undefined;
    throw error;
  }
}

const asFound = (reason: string): 'newer' | 'torn' | 'other' | 'too-large' =>
  reason === 'newer' || reason === 'torn' || reason === 'too-large' ? reason : 'other';
