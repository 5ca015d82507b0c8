import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { type DeriveCost, type DeriveKey, recoveryCost } from './derive.ts';
import type { Environment } from './environment.ts';
import { plainPhrase } from './passphrase.ts';
import { plainRecoveryCode } from './recovery-code.ts';
import { importAuditKey } from './seal.ts';
import type { KeyFile, WrappedKey } from './store.ts';

export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };
type Wrong = { readonly ok: false; readonly reason: 'wrong-passphrase' | 'wrong-code' };

export interface NewKeyFile {
  readonly audit: string;
  readonly label: string;
  readonly passphrase: string;
  readonly recoveryCode?: string | undefined;
}

/** A new audit key, wrapped by its passphrase and, where one was printed, its recovery code. The key given cannot be read out. */
export async function makeKeyFile(wanted: NewKeyFile, environment: Environment) {
  const { audit, label, passphrase, recoveryCode } = wanted;
  const raw = environment.randomBytes(32);
  const toWrap = await importAuditKey(raw, true);
  const device = environment.newId();
  let keyFile: KeyFile = { version: 1, audit, label, made: environment.now(), device };
  keyFile = await wrapped(keyFile, toWrap, { passphrase }, environment);
  if (recoveryCode !== undefined)
    keyFile = await wrapped(keyFile, toWrap, { recoveryCode }, environment);
  return { keyFile, key: await importAuditKey(raw) };
}

/** The key file of a sample audit: its data are invented, so its key lies open beside them. */
export async function makeOpenKeyFile(audit: string, label: string, environment: Environment) {
  const raw = environment.randomBytes(32);
  const made = environment.now();
  const keyFile: KeyFile = { version: 1, audit, label, made, openKey: bytesToBase64(raw) };
  return { keyFile, key: await importAuditKey(raw) };
}

export const openKeyOf = async (keyFile: KeyFile): Promise<CryptoKey | undefined> =>
  keyFile.openKey === undefined ? undefined : importAuditKey(base64ToBytes(keyFile.openKey));

/** Why a secret did not open what it was tried on. */
export const refusedBy = (secret: Secret): Wrong['reason'] =>
  'passphrase' in secret ? 'wrong-passphrase' : 'wrong-code';

/** The audit key, which cannot be read out of the browser's hands again. */
export async function unwrapKey(
  keyFile: Pick<KeyFile, 'passphrase' | 'recovery'>,
  secret: Secret,
  deriveKey: DeriveKey,
  extractable = false,
): Promise<{ readonly ok: true; readonly key: CryptoKey } | Wrong> {
  const byPhrase = 'passphrase' in secret;
  const box = byPhrase ? keyFile.passphrase : keyFile.recovery;
  const plain = plainSecret(secret);
  const wrong: Wrong = { ok: false, reason: refusedBy(secret) };
  if (!box || plain === undefined) return wrong;
  const wrapping = await wrappingKey(plain, box.derive, deriveKey);
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  const bytes = base64ToBytes(box.wrapped);
  try {
    const key = await crypto.subtle.unwrapKey(
      'raw',
      bytes,
      wrapping,
      'AES-KW',
      'AES-GCM',
      extractable,
      usages,
    );
    return { ok: true, key };
  } catch {
    // RFC 3394's integrity check: another wrapping key, or damaged bytes. Nothing tells the two apart.
    return wrong;
  }
}

/**
 * The key file with a new passphrase or recovery code in the place of the old one. The audit's key stays: somebody who
 * kept the old key file and knows the old phrase can still open what they have.
 */
export async function rewrapKey(
  keyFile: KeyFile,
  known: Secret,
  next: Secret,
  environment: Environment,
): Promise<{ readonly ok: true; readonly keyFile: KeyFile; readonly key: CryptoKey } | Wrong> {
  const unwrapped = await unwrapKey(keyFile, known, environment.deriveKey, true);
  if (!unwrapped.ok) return unwrapped;
  const { key } = unwrapped;
  return { ok: true, keyFile: await wrapped(keyFile, key, next, environment), key };
}

async function wrapped(
  keyFile: KeyFile,
  key: CryptoKey,
  secret: Secret,
  environment: Environment,
): Promise<KeyFile> {
  const plain = plainSecret(secret);
  if (plain === undefined) throw new Error('Not a recovery code made by newRecoveryCode.');
  const cost: DeriveCost = 'passphrase' in secret ? environment.deriveCost : recoveryCost;
  const salt = bytesToBase64(environment.randomBytes(16));
  const derive: WrappedKey['derive'] = { name: 'argon2id', ...cost, salt };
  const wrapping = await wrappingKey(plain, derive, environment.deriveKey);
  const bytes = new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, 'AES-KW'));
  const box: WrappedKey = { derive, wrapped: bytesToBase64(bytes) };
  return 'passphrase' in secret ? { ...keyFile, passphrase: box } : { ...keyFile, recovery: box };
}

const plainSecret = (secret: Secret): string | undefined =>
  'passphrase' in secret ? plainPhrase(secret.passphrase) : plainRecoveryCode(secret.recoveryCode);

async function wrappingKey(
  plain: string,
  parameters: WrappedKey['derive'],
  deriveKey: DeriveKey,
): Promise<CryptoKey> {
  const bytes = await deriveKey(plain, parameters);
  return crypto.subtle.importKey('raw', bytes, 'AES-KW', false, ['wrapKey', 'unwrapKey']);
}
