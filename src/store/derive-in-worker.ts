import { DeriveFailure, type DeriveKey } from './derive.ts';
import type { DeriveAnswer, DeriveOrder } from './derive.worker.ts';
import type { Attend } from './store.ts';

/**
 * Derives in a worker, so that the screen stays alive for the second it takes. Each derivation has a worker of its own,
 * ended at once: its memory, which held the passphrase, goes with it.
 *
 * @param createWorker starts `derive.worker.ts` as a module; main.tsx knows its address.
 * @param attend Stands by while the worker is waited for: it may be slow, or have died.
 */
export const deriveInWorker =
  (createWorker: () => Worker, attend: Attend = (task) => task): DeriveKey =>
  (secret, parameters, signal) => {
    const worker = createWorker();
    const derived = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => {
        if ('bytes' in data) resolve(data.bytes);
        else reject(new DeriveFailure(data.why));
      });
      worker.addEventListener('error', () =>
        reject(new DeriveFailure('The worker of keys did not start.')),
      );
      const calledOff = () => reject(new DeriveFailure('Called off.'));
      if (signal?.aborted) calledOff();
      signal?.addEventListener('abort', calledOff, { once: true });
      const order: DeriveOrder = { secret, parameters };
      worker.postMessage(order);
    });
    return attend(derived).finally(() => worker.terminate());
  };
