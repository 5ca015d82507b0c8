import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage, storageHealth } from '#src/offline/storage-health.ts';

afterEach(() => vi.unstubAllGlobals());

const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });

test('tells what the browser tells', async () => {
  browserWith({
    persisted: async () => true,
    estimate: async () => ({ usage: 2_000, quota: 5_000_000 }),
  });
  expect(await storageHealth()).toEqual({ persisted: true, used: 2_000, quota: 5_000_000 });
});

test('asks to keep the storage and tells the state after', async () => {
  let kept = false;
  browserWith({
    persist: async () => {
      kept = true;
      return true;
    },
    persisted: async () => kept,
    estimate: async () => ({ usage: 1, quota: 2 }),
  });
  expect((await storageHealth()).persisted).toBe(false);
  expect((await keepStorage()).persisted).toBe(true);
});

test('a browser that refuses or has nothing to tell does no harm', async () => {
  const unknown = { persisted: false, used: undefined, quota: undefined };
  const refuse = () => Promise.reject(new TypeError('refused'));
  browserWith({ persist: refuse, persisted: refuse, estimate: refuse });
  expect(await keepStorage()).toEqual(unknown);
  browserWith(undefined);
  expect(await keepStorage()).toEqual(unknown);
});
