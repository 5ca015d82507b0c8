import type { Change } from '#src/log/change.ts';
import { openPack } from '#src/store/pack.ts';
import { openRow } from '#src/store/row-codec.ts';
import { namedFile, readLabel } from '#src/store/travelling-file.ts';
import { openPackage } from '#src/sync/package-file.ts';
import { auditId, key, type Laptop } from './laptop.ts';

/** What a change says, also after one of the same id that says something else came and it was given another. */
export const traceOf = ({ id, ...said }: Change): string =>
  JSON.stringify([id.split('~')[0], Object.entries(said).sort()]);

/** Name of a file by its bytes, or revision of a row -> traces of the changes in it. What is named never changes. */
const known = new Map<string, readonly string[]>();

/** Traces of all changes of which a whole copy is anywhere: on a disk or in a folder. */
export async function stillHeld(laptops: readonly Laptop[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (const { disk, folder } of laptops) {
    for (const row of await disk.rows(auditId)) {
      if (!known.has(row.revision)) {
        const opened = await openRow(key, auditId, row);
        known.set(row.revision, opened.ok ? opened.content.changes.map(traceOf) : []);
      }
      for (const id of known.get(row.revision) ?? []) held.add(id);
    }
    for (const { bytes } of folder.files.values())
      for (const id of await inFile(bytes)) held.add(id);
  }
  return held;
}

async function inFile(bytes: Uint8Array): Promise<readonly string[]> {
  const found = openPackage(bytes);
  if (found.ok) return (await Promise.all(found.files.map(inFile))).flat();
  const { name } = await namedFile('packs', Uint8Array.from(bytes));
  const before = known.get(name);
  if (before) return before;
  const label = readLabel(bytes);
  const pack = typeof label === 'string' ? undefined : await openPack(key, label);
  const ids = pack?.ok ? pack.changes.map(traceOf) : [];
  known.set(name, ids);
  return ids;
}
