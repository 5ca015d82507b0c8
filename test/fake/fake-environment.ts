import { deriveHere } from '#src/store/derive.ts';
import type { Environment } from '#src/store/environment.ts';
import { fakeTabLocks } from './fake-tab-locks.ts';

export interface FakeEnvironment extends Environment {
  /** Runs everything that waits for a timer, now. */
  runTimers(): void;
}

/** A world of its own: the clock moves on by a second a look, ids count up, timers run when told, deriving is cheap. */
export function fakeEnvironment(): FakeEnvironment {
  let time = Date.UTC(2012, 1, 1, 9);
  let ids = 0;
  let seed = 1;
  const timers = new Set<() => void>();
  return {
    now: () => {
      time += 1000;
      return time;
    },
    newId: () => {
      ids += 1;
      return `id${String(ids).padStart(4, '0')}`;
    },
    // Park and Miller's generator: random enough for a key nobody attacks, and the same in every run.
    randomBytes: (length) =>
      Uint8Array.from({ length }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % 256;
      }),
    later(_milliseconds, run) {
      timers.add(run);
      return () => timers.delete(run);
    },
    runTimers() {
      const waiting = [...timers];
      timers.clear();
      for (const run of waiting) run();
    },
    tabLocks: fakeTabLocks(),
    deriveKey: deriveHere,
    deriveCost: { memoryKiB: 8, passes: 1, lanes: 1 },
  };
}
