// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { bytesToBase64 } from '#src/store/base64.ts';
import { deriveHere, passphraseCost } from '#src/store/derive.ts';
import { deriveInWorker } from '#src/store/derive-in-worker.ts';

const parameters = {
  name: 'argon2id',
  memoryKiB: 32,
  passes: 3,
  lanes: 1,
  salt: bytesToBase64(new Uint8Array(16).fill(2)),
} as const;

/** A worker that answers as it is told. */
class PretendWorker extends EventTarget {
  readonly #answer: (worker: PretendWorker, order: unknown) => void;
  ended = 0;

  constructor(answer: (worker: PretendWorker, order: unknown) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(order: unknown): void {
    queueMicrotask(() => this.#answer(this, order));
  }
  terminate(): void {
    this.ended += 1;
  }
  start = (): Worker => this as unknown as Worker;
}

describe('Deriving a key', () => {
  it('gives 32 bytes that depend on the phrase, the salt and every cost', async () => {
    const other = [
      await deriveHere('a phrase', parameters),
      await deriveHere('a phrase', { ...parameters, salt: bytesToBase64(new Uint8Array(16)) }),
      await deriveHere('a phrase', { ...parameters, passes: 2 }),
      await deriveHere('a phrase', { ...parameters, memoryKiB: 64 }),
      await deriveHere('b phrase', parameters),
    ];
    expect(other.every((bytes) => bytes.length === 32)).toBe(true);
    expect(new Set(other.map(bytesToBase64)).size).toBe(other.length);
    expect(await deriveHere('a phrase', parameters)).toEqual(other[0]);
  });

  it('costs 64 MiB and three passes for a passphrase', () => {
    expect(passphraseCost).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 1 });
  });

  it('gives the bytes it has always given: others would open no audit made before', async () => {
    const bytes = await deriveHere('café 6 words', parameters);
    expect(bytesToBase64(bytes)).toBe('DRCvoDAeEbQRWcXHM/36n3+FCzpUVnX1JDkqco2Bm7k=');
  });
});

describe('Deriving in a worker', () => {
  it('orders the work, takes the answer and ends the worker', async () => {
    const bytes = new Uint8Array(32).fill(5);
    const ordered = vi.fn();
    const worker = new PretendWorker((self, order) => {
      ordered(order);
      self.dispatchEvent(new MessageEvent('message', { data: { bytes } }));
    });
    expect(await deriveInWorker(worker.start)('a phrase', parameters)).toEqual(bytes);
    expect(ordered).toHaveBeenCalledWith({ secret: 'a phrase', parameters });
    expect(worker.ended).toBe(1);
  });

  it('ends the worker also when it breaks or does not start', async () => {
    const broken = new PretendWorker((self) =>
      self.dispatchEvent(new MessageEvent('message', { data: { why: 'no memory' } })),
    );
    await expect(deriveInWorker(broken.start)('a phrase', parameters)).rejects.toThrow('no memory');
    const absent = new PretendWorker((self) => self.dispatchEvent(new Event('error')));
    await expect(deriveInWorker(absent.start)('a phrase', parameters)).rejects.toThrow('not start');
    expect([broken.ended, absent.ended]).toEqual([1, 1]);
  });
});
