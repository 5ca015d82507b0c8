import * as z from 'zod/mini';
import { type Folder, FolderFailure } from './folder.ts';

/** The file that says whose folder it is. Its bytes are the same from every laptop, so any of them may write it. */
export const identityName = 'audit.json';

const format = 'case-file-audit';
const identitySchema = z.looseObject({
  format: z.literal(format),
  v: z.number(),
  audit: z.string(),
});
const labelSchema = z.looseObject({ format: z.string(), audit: z.string() });

export const identityLimit = 65_536;
const fileLimit = 16_777_216;

export type FolderIdentity =
  /** `marked` is false when the identity file is gone or torn, and the audit was read from the packs. */
  | { readonly kind: 'audit'; readonly audit: string; readonly marked: boolean }
  /** Nothing in it. An audit's folder that is empty has been wiped, or is another one: a person decides. */
  | { readonly kind: 'empty' }
  /** Somebody's files, none of this app. */
  | { readonly kind: 'other-files' }
  | { readonly kind: 'newer' };

export const identityBytes = (audit: string): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ format, v: 1, audit, again: audit }));

/**
 * Which audit a folder belongs to. Asked before every sync: a stick may have been changed, and a drive that is not
 * plugged in may leave an empty folder in its place. Where the identity file is gone, packs of the `expected` audit count
 * before others, whose labels may be damaged. Rejects with FolderFailure.
 */
export async function folderIdentity(
  folder: Folder,
  names: readonly string[],
  expected?: string,
): Promise<FolderIdentity> {
  const mark = names.find((name) => name.toLowerCase() === identityName);
  if (mark !== undefined) {
    const { data: identity } = identitySchema.safeParse(await jsonIn(folder, mark, identityLimit));
    if (identity && identity.v > 1) return { kind: 'newer' };
    if (identity && identity.audit === identity.again)
      return { kind: 'audit', audit: identity.audit, marked: true };
  }
  const found = new Set<string>();
  for (const name of names.filter((each) => /^(?:packs|keys)\//i.test(each))) {
    const { data: label } = labelSchema.safeParse(await jsonIn(folder, name, fileLimit));
    if (label?.format.startsWith(format)) found.add(label.audit);
    if (label?.audit === expected) break;
  }
  const [first] = found;
  const audit = expected !== undefined && found.has(expected) ? expected : first;
  if (audit !== undefined) return { kind: 'audit', audit, marked: false };
  const here = names.filter((name) => !name.startsWith('../'));
  return { kind: here.length === 0 ? 'empty' : 'other-files' };
}

/** The audit that a whole identity file names. */
export function markIn(bytes: Uint8Array): string | undefined {
  try {
    const { data: mark } = identitySchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return mark && mark.audit === mark.again ? mark.audit : undefined;
  } catch {
    return undefined;
  }
}

/** Marks a folder as this audit's. For a folder a person has just chosen, or one whose packs say so. */
export const markFolder = (folder: Folder, audit: string): Promise<void> =>
  folder.publish(identityName, identityBytes(audit));

async function jsonIn(folder: Folder, name: string, most: number): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await folder.read(name, most)));
  } catch (error) {
    // A file that is not whole says nothing; a folder that is gone says so.
    const { reason } = error instanceof FolderFailure ? error : { reason: 'no-file' };
    if (reason === 'no-file' || reason === 'too-large' || reason === 'busy') return undefined;
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
