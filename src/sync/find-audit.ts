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
  | {
      readonly ok: true;
      readonly audit: string;
      readonly keyFiles: readonly Uint8Array[];
      /** Its packs, one after the other, read when they are asked for. */
      readonly packs: () => AsyncIterable<Uint8Array>;
    }
  | {
      readonly ok: false;
      readonly reason: FolderFailureReason | 'empty' | 'other-files' | 'newer' | 'torn' | 'other';
      /** Only of an object store. */
      readonly why?: StoreTrouble | undefined;
    };

const keyFileLimit = 65_536;
/** Anybody may put files into a folder; an audit has a handful of key files, and reading so many takes seconds. */
const mostKeyFiles = 1000;
const packLimit = 16_777_216;

/** The audit in a folder, for a laptop that does not have it yet. */
export async function auditInFolder(folder: Folder): Promise<Found> {
  try {
    const names = await folder.list();
    const identity = await folderIdentity(folder, names);
    if (identity.kind !== 'audit') return { ok: false, reason: identity.kind };
    const keyFiles: Uint8Array[] = [];
    for (const name of names.filter((each) => /^keys\//i.test(each)).slice(0, mostKeyFiles)) {
      const bytes = await readable(folder, name, keyFileLimit);
      if (bytes) keyFiles.push(bytes);
    }
    return { ok: true, audit: identity.audit, keyFiles, packs: () => packsIn(folder, names) };
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
  const { audit, files } = found;
  return {
    ok: true,
    audit,
    keyFiles,
    packs: async function* () {
      yield* files;
    },
  };
}

async function* packsIn(folder: Folder, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names.filter((each) => /^packs\//i.test(each))) {
    const bytes = await readable(folder, name, packLimit);
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
