/** Which tab of this browser writes to an audit. The lock goes free by itself when its tab closes or dies. */
export interface TabLocks {
  /**
   * Takes the lock of an audit and gives how to let it go; undefined when another tab has it and `how` is 'if-free'.
   * `taken` is called when another tab takes it over later.
   */
  take(
    audit: string,
    how: 'if-free' | 'take-over',
    taken: () => void,
  ): Promise<(() => void) | undefined>;
}

/** Web Locks: an exclusive lock `case-file-audit/<id>`, held as long as the promise given to it is open. */
export const browserTabLocks: TabLocks = {
  take: (audit, how, taken) =>
    new Promise((resolve, reject) => {
      let held = false;
      let release = (): void => {};
      const options = how === 'take-over' ? { steal: true } : { ifAvailable: true };
      navigator.locks
        .request(`case-file-audit/${audit}`, options, (lock) => {
          if (!lock) return resolve(undefined);
          held = true;
          return new Promise<void>((done) => {
            release = done;
            resolve(() => release());
          });
        })
        // Rejects with AbortError when another tab steals the lock.
        .catch((error: unknown) => (held ? taken() : reject(error)));
    }),
};
