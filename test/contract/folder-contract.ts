import { describe, expect, it } from 'vitest';
import { type FolderWorld, folderCases } from './folder-cases.ts';

/** Runs what every folder promises against one kind of folder. */
export function folderContract(name: string, makeWorld: () => FolderWorld): void {
  describe(`${name} keeps the promises of a folder`, () => {
    it.each(folderCases)('it $says', async ({ run }) => {
      await expect(run(makeWorld())).resolves.toBeUndefined();
    });
  });
}
