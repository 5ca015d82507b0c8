import { argon2id } from '@noble/hashes/argon2.js';
import { base64ToBytes } from './base64.ts';
import type { WrappedKey } from './store.ts';

export type DeriveParameters = WrappedKey['derive'];
export type DeriveCost = Pick<DeriveParameters, 'memoryKiB' | 'passes' | 'lanes'>;

/** Turns a passphrase or code into the 32 bytes of a wrapping key. Rejects with DeriveFailure, also when it is called off. */
export type DeriveKey = (
  secret: string,
  parameters: DeriveParameters,
  signal?: AbortSignal,
) => Promise<Uint8Array<ArrayBuffer>>;

/** The key could not be worked out: its worker did not start, or the laptop has too little memory for it. */
export class DeriveFailure extends Error {
  override readonly name = 'DeriveFailure';
}

/** Argon2id with 64 MiB and three passes: the second recommended choice of RFC 9106, with one lane for one thread. */
export const passphraseCost: DeriveCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };

/** A recovery code is 256 random bits: guessing it is out of reach however fast a guess is. */
export const recoveryCost: DeriveCost = { memoryKiB: 1024, passes: 1, lanes: 1 };

/** Derives on this thread, which stands still meanwhile: for the worker, and for tests with a small cost. */
export const deriveHere: DeriveKey = async (secret, { memoryKiB, passes, lanes, salt }) =>
  Uint8Array.from(
    argon2id(secret, base64ToBytes(salt), { m: memoryKiB, t: passes, p: lanes, dkLen: 32 }),
  );
