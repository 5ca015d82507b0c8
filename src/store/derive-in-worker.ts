import type { DeriveKey } from './derive.ts';
import type { DeriveAnswer, DeriveOrder } from './derive.worker.ts';

/**
 * Derives in a worker, so that the screen stays alive for the second it takes. Each derivation has a worker of its own,
 * ended at once: its memory, which held the passphrase, goes with it.
 *
 * @param createWorker starts `derive.worker.ts` as a module; main.tsx knows its address.
 */
export const deriveInWorker =
  (createWorker: () => Worker): DeriveKey =>
  (secret, parameters) => {
    const worker = createWorker();
    return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DeriveAnswer>) => {
        if ('bytes' in data) resolve(data.bytes);
        else reject(new Error(`The key could not be derived: ${data.why}`));
      });
      worker.addEventListener('error', () => reject(new Error('The key worker did not start.')));
      const order: DeriveOrder = { secret, parameters };
      worker.postMessage(order);
    }).finally(() => worker.terminate());
  };
