import type { Laptop } from './laptop.ts';

/** Everything is plugged in, every file reaches every folder, and all sync until nothing moves. */
export async function calmWeather(laptops: readonly Laptop[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const laptop of laptops) {
      laptop.folder.heal();
      await laptop.start();
      await laptop.putAuditInFolder();
      await laptop.sync();
    }
    for (const [index, from] of laptops.entries())
      for (const to of laptops) if (from !== to) spread(from, to, `-${index}.json`);
  }
}

/** As a sync client does: a file that is there with other bytes is kept, and the newcomer gets another name. */
function spread(from: Laptop, to: Laptop, ending: string): void {
  for (const { name, bytes } of from.folder.files.values()) {
    const there = to.folder.files.get(name.toLowerCase());
    if (!there) to.folder.put(name, bytes);
    else if (Buffer.compare(there.bytes, bytes) !== 0)
      to.folder.put(name.replace(/(?:-\d+)?\.json$/i, ending), bytes);
  }
}
