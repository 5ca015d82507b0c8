// @vitest-environment node
import { folderContract } from '#test/contract/folder-contract.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';

folderContract('The folder in memory', () => {
  const folder = new MemoryFolder();
  return {
    open: () => folder,
    put: async (name, bytes) => folder.put(name, bytes),
    all: async () => [...folder.files.values()].map(({ name }) => name),
    unplug: () => folder.fail('gone'),
    makeReadOnly: () => folder.failWrites('read-only'),
    fill: () => folder.failWrites('full'),
  };
});
