import type { TabLocks } from '#src/store/tab-lock.ts';

/** Tab locks of one pretend browser: give the same object to every session that stands for one of its tabs. */
export function fakeTabLocks(): TabLocks {
  const holders = new Map<string, () => void>();
  return {
    async take(audit, how, taken) {
      const holder = holders.get(audit);
      if (holder && how === 'if-free') return undefined;
      holders.set(audit, taken);
      holder?.();
      return () => {
        if (holders.get(audit) === taken) holders.delete(audit);
      };
    },
  };
}
