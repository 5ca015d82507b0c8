import { describe, expect, it } from 'vitest';
import { type StoreWorld, storeCases } from './store-cases.ts';

/** Runs what every store promises against one kind of store. */
export function storeContract(name: string, makeWorld: () => StoreWorld): void {
  describe(`${name} keeps the promises of a store`, () => {
    it.each(storeCases)('it $says', async ({ run }) => {
      const world = makeWorld();
      try {
        await expect(run(world)).resolves.toBeUndefined();
      } finally {
        await world.end();
      }
    });
  });
}
