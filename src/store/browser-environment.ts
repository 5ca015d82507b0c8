import { bytesToBase64url } from './base64.ts';
import { type DeriveKey, passphraseCost } from './derive.ts';
import type { Environment } from './environment.ts';
import type { Attend } from './store.ts';
import { browserTabLocks } from './tab-lock.ts';

/**
 * The browser's own clock, randomness, timers and locks: the one place where store/ takes them from.
 * @param attend Stands by while the browser is asked for a lock.
 */
export function browserEnvironment(
  deriveKey: DeriveKey,
  attend: Attend = (task) => task,
): Environment {
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return {
    now: () => Date.now(),
    newId: () => bytesToBase64url(randomBytes(12)),
    randomBytes,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    tabLocks: { take: (...wanted) => attend(browserTabLocks.take(...wanted)) },
    deriveKey,
    deriveCost: passphraseCost,
  };
}
