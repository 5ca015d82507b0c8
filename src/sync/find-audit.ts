import {
  type Folder,
  FolderFailure,
  type FolderFailureReason,
  type StoreTrouble,
} from './folder.ts';
import { folderIdentity } from './folder-identity.ts';
import { openPackage } from './package-file.ts';

/** An audit met in a folder or package, as `joinAudit` of the store wants it. */
export type Found =
  | { readonly ok: true; readonly audit: string; readonly keyFiles: readonly Uint8Array[] }
  | {
      readonly ok: false;
      readonly reason: FolderFailureReason | 'empty' | 'other-files' | 'newer' | 'torn' | 'other';
      /** Only of an object store. */
      readonly why?: StoreTrouble | undefined;
    };

const keyFileLimit = 65_536;
/** Anybody may put files into a folder; an audit has a handful of key files. */
const mostKeyFiles = 100;

/** The audit in a folder, for a laptop that does not have it yet. */
export async function auditInFolder(folder: Folder): Promise<Found> {
  try {
    const names = await folder.list();
    const identity = await folderIdentity(folder, names);
    if (identity.kind !== 'audit') return { ok: false, reason: identity.kind };
    const keyFiles: Uint8Array[] = [];
    for (const name of names.filter((each) => /^keys\//i.test(each)).slice(0, mostKeyFiles)) {
      const bytes = await readable(folder, name);
      if (bytes) keyFiles.push(bytes);
    }
    return { ok: true, audit: identity.audit, keyFiles };
  } catch (error) {
    if (error instanceof FolderFailure) return { ok: false, reason: error.reason, why: error.why };
    throw error;
  }
}

/** The audit in a package. */
export function auditInPackage(bytes: Uint8Array): Found {
  const found = openPackage(bytes);
  if (!found.ok) return { ok: false, reason: asFound(found.reason) };
  const keyFiles = found.files.filter((file) => file.length <= keyFileLimit);
  return { ok: true, audit: found.audit, keyFiles };
}

async function readable(folder: Folder, name: string): Promise<Uint8Array | undefined> {
  try {
    return await folder.read(name, keyFileLimit);
  } catch (error) {
    const passing = ['busy', 'no-file', 'too-large'];
    if (error instanceof FolderFailure && passing.includes(error.reason)) return undefined;
    throw error;
  }
}

const asFound = (reason: string): 'newer' | 'torn' | 'other' | 'too-large' =>
  reason === 'newer' || reason === 'torn' || reason === 'too-large' ? reason : 'other';
