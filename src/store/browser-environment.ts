import { bytesToBase64url } from './base64.ts';
import { type DeriveKey, passphraseCost } from './derive.ts';
import type { Environment } from './environment.ts';
import { browserTabLocks } from './tab-lock.ts';

/** The browser's own clock, randomness, timers and locks: the one place where store/ takes them from. */
export function browserEnvironment(deriveKey: DeriveKey): Environment {
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return {
    now: () => Date.now(),
    newId: () => bytesToBase64url(randomBytes(12)),
    randomBytes,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    tabLocks: browserTabLocks,
    deriveKey,
    deriveCost: passphraseCost,
  };
}
