import * as z from 'zod/mini';
import { wrappedKeySchema } from './key-file-schema.ts';
import type { KeyFile, TravellingFile, WrappedKey } from './store.ts';
import { fileBytes, formats, namedFile, readLabel } from './travelling-file.ts';

const version = 1;

/** A key file as it travels: without the label a person chose, which may name a service. */
export interface SharedKey {
  readonly audit: string;
  readonly made: number;
  /** Names of the key files it takes the place of. They stay; their passphrases are no longer asked for. */
  readonly supersedes: readonly string[];
  readonly passphrase: WrappedKey;
  readonly recovery?: WrappedKey | undefined;
}

const sharedKeySchema = z.object({
  format: z.literal(formats.key),
  v: z.literal(version),
  audit: z.string(),
  made: z.number(),
  supersedes: z.array(z.string()).check(z.maxLength(1000)),
  passphrase: wrappedKeySchema,
  recovery: z.optional(wrappedKeySchema),
});

/** A key file is a few hundred bytes. */
export const keyFileLimit = 65_536;

/** The key file of this laptop, made ready to travel; undefined for a sample audit, which has no passphrase. */
export async function shareKey(
  { audit, made, passphrase, recovery }: KeyFile,
  supersedes: readonly string[],
): Promise<TravellingFile | undefined> {
  if (!passphrase) return undefined;
  const optional = recovery ? { recovery } : {};
  const shared = { format: formats.key, v: version, audit, made, supersedes, passphrase };
  return namedFile('keys', fileBytes({ ...shared, ...optional }));
}

export function readSharedKey(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly key: SharedKey }
  | { readonly ok: false; readonly reason: 'torn' | 'newer' | 'other' | 'too-large' } {
  if (bytes.length > keyFileLimit) return { ok: false, reason: 'too-large' };
  const label = readLabel(bytes);
  if (typeof label === 'string') return { ok: false, reason: label };
  const parsed = sharedKeySchema.safeParse(label);
  if (parsed.success) return { ok: true, key: parsed.data as SharedKey };
  return { ok: false, reason: label.v > version ? 'newer' : 'torn' };
}

export interface NamedKey {
  readonly name: string;
  readonly key: SharedKey;
}

/** The key files among these, those that no other takes the place of first. */
export function keysByCurrency(files: readonly TravellingFile[]): {
  readonly current: readonly NamedKey[];
  readonly superseded: readonly NamedKey[];
} {
  const keys = files.flatMap(({ name, bytes }) => {
    const read = readSharedKey(bytes);
    return read.ok ? [{ name, key: read.key }] : [];
  });
  const gone = new Set(keys.flatMap(({ key }) => key.supersedes));
  return {
    current: keys.filter(({ name }) => !gone.has(name)),
    superseded: keys.filter(({ name }) => gone.has(name)),
  };
}
