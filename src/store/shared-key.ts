import * as z from 'zod/mini';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { wrappedKeySchema } from './key-file-schema.ts';
import { seal, unseal } from './seal.ts';
import type { KeyFile, TravellingFile, WrappedKey } from './store.ts';
import { type FileLabel, fileBytes, formats, namedFile, readLabel } from './travelling-file.ts';

const version = 1;

/** A key file as it travels: without the label a person chose, which may name a service. */
export interface SharedKey {
  readonly audit: string;
  readonly made: number;
  /**
   * Names of the key files it takes the place of. They stay; their passphrases are no longer asked for. Only a claim until
   * `isProven` says that somebody with the audit's key made it.
   */
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
  proof: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{80}$/))),
});

/** A key file is a few hundred bytes. */
export const keyFileLimit = 65_536;

/**
 * The key file of this laptop, made ready to travel, with a proof under the audit's key; undefined for a sample audit, which has
 * no passphrase. Versions of the app before the proof read it as they read any other.
 */
export async function shareKey(
  { audit, made, passphrase, recovery }: KeyFile,
  supersedes: readonly string[],
  key: CryptoKey,
): Promise<TravellingFile | undefined> {
  if (!passphrase) return undefined;
  const optional = recovery ? { recovery } : {};
  const shared = { format: formats.key, v: version, audit, made, supersedes, passphrase };
  const label = { ...shared, ...optional };
  const proof = bytesToBase64(await proofOf(key, audit, await digest(label)));
  return namedFile('keys', fileBytes({ ...label, proof }));
}

/** Whether somebody who has the audit's key made this key file, as it is. Anybody else can only make one that looks like it. */
export async function isProven(bytes: Uint8Array, audit: string, key: CryptoKey): Promise<boolean> {
  const label = readLabel(bytes);
  if (typeof label === 'string' || label.audit !== audit || !readSharedKey(bytes).ok) return false;
  const { proof, ...said } = label;
  if (typeof proof !== 'string') return false;
  const proven = await unseal(key, proofPlace(audit), base64ToBytes(proof));
  const here = await digest(said as FileLabel);
  return proven?.length === here.length && proven.every((byte, at) => byte === here[at]);
}

/**
 * The hash of a key file, sealed. Its IV is taken from that hash, so that two laptops make the same file of the same key: the hash
 * is no secret, and another one has another IV.
 */
async function proofOf(
  key: CryptoKey,
  audit: string,
  hash: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  return seal(key, proofPlace(audit), hash, hash.subarray(0, 12));
}

const proofPlace = (audit: string): string => `audit/${audit}/key-file`;

const digest = async (label: FileLabel): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', fileBytes(label)));

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

/** The key files among these, those that no other says it takes the place of first. */
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

/**
 * The key files in force as far as they can be believed: those proven under the audit's key and this laptop's own, less those that
 * a proven one takes the place of.
 */
export async function keysInForce(
  files: readonly TravellingFile[],
  own: KeyFile | undefined,
  key: CryptoKey,
): Promise<readonly NamedKey[]> {
  const believed: TravellingFile[] = [];
  const claims = new Set<string>();
  for (const file of files) {
    const read = readSharedKey(file.bytes);
    if (!read.ok) continue;
    const proven = await isProven(file.bytes, read.key.audit, key);
    if (proven) for (const name of read.key.supersedes) claims.add(name);
    if (proven || read.key.passphrase.wrapped === own?.passphrase?.wrapped) believed.push(file);
  }
  const { current, superseded } = keysByCurrency(believed);
  return [...current, ...superseded].filter(({ name }) => !claims.has(name));
}
