import type { DeriveCost, DeriveKey } from './derive.ts';
import type { TabLocks } from './tab-lock.ts';

/** What an open audit needs from the world: clock, random ids, timers, the lock between tabs, and the slow derivation. */
export interface Environment {
  /** Milliseconds since 1970. */
  now(): number;
  /** 96 random bits, base64url. */
  newId(): string;
  randomBytes(length: number): Uint8Array<ArrayBuffer>;
  /** Runs once after so many milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
  readonly tabLocks: TabLocks;
  readonly deriveKey: DeriveKey;
  /** What deriving a key from a passphrase costs, for passphrases set from now on. */
  readonly deriveCost: DeriveCost;
}
