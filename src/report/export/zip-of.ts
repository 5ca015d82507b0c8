import { zipSync } from 'fflate';

/** A file as it is handed over. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** PDFs are packed already. */
const level = (name: string) => (name.endsWith('.pdf') ? 0 : 6);

/**
 * One zip of these files, by name. The same files give the same bytes on every laptop: each bears 9 in the morning of `day`
 * (`YYYY-MM-DD`) by the clock on the wall, as a zip knows no time zones; years it cannot hold become the nearest it can.
 */
export function zipOf(files: readonly MadeFile[], day: string): Uint8Array {
  const year = Math.min(2099, Math.max(1980, Number(day.slice(0, 4))));
  const mtime = `${year}${day.slice(4)}T09:00:00`;
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ name, bytes }) => [name, [bytes, { level: level(name), mtime }]]),
    ),
  );
}
