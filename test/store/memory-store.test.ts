// @vitest-environment node
import { storeContract } from '#test/contract/store-contract.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

storeContract('The memory store', () => {
  const first = new MemoryStore();
  return { open: async () => first.otherTab(), end: async () => first.close() };
});
