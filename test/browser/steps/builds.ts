import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A version of the built app. */
export interface Build {
  /** What the new index.html says of itself; none in the build itself. */
  readonly version: string | undefined;
  /** The names of its files. */
  readonly files: readonly string[];
  bytes(file: string): Buffer | undefined;
  /** SHA-256 of every file that is kept for offline use, in hexadecimal digits, by its name. */
  readonly hashes: Readonly<Record<string, string>>;
}

const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const worker = 'service-worker.js';

/** The build in a folder, and any number of later versions of it. */
export function buildsOf(folder: string): { built: Build; later(version: string): Build } {
  const whole = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
  const files = [...whole.keys()].sort();
  const kept = files.filter((file) => file !== worker);
  const before = new Map(kept.map((file) => [file, hashOf(whole.get(file) ?? Buffer.of())]));
  const hexadecimal = (hashes: ReadonlyMap<string, Buffer>) =>
    Object.fromEntries([...hashes].map(([file, hash]) => [file, hash.toString('hex')]));

  return {
    built: {
      version: undefined,
      files,
      bytes: (file) => whole.get(file),
      hashes: hexadecimal(before),
    },
    // Every file differs, and the service worker knows it.
    later(version) {
      const bytes = (file: string) => {
        const old = whole.get(file);
        return old && changed(file, old, version);
      };
      const after = new Map(kept.map((file) => [file, hashOf(bytes(file) ?? Buffer.of())]));
      let list = whole.get(worker)?.toString() ?? '';
      for (const [file, old] of before)
        for (const [encoding, length] of [['hex', 16] as const, ['base64', 44] as const]) {
          const now = after.get(file)?.toString(encoding).slice(0, length) ?? '';
          list = list.replace(old.toString(encoding).slice(0, length), now);
        }
      const newWorker = Buffer.from(list);
      return {
        version,
        files,
        bytes: (file) => (file === worker ? newWorker : bytes(file)),
        hashes: hexadecimal(after),
      };
    },
  };
}

/** The same file as a later version has it: it does the same, and its bytes are others. */
function changed(file: string, bytes: Buffer, version: string): Buffer {
  switch (extname(file)) {
    case '.html': {
      const meta = `<meta name="version" content="${version}"></head>`;
      return Buffer.from(bytes.toString().replace('</head>', meta));
    }
    case '.js':
    case '.css':
      return Buffer.concat([bytes, Buffer.from(`\n/* ${version} */\n`)]);
    case '.svg':
      return Buffer.concat([bytes, Buffer.from(`<!-- ${version} -->\n`)]);
    default:
      // Blanks after JSON, and bytes after the end of a picture or font, say nothing.
      return Buffer.concat([bytes, Buffer.from(' '.repeat(1 + Number(version)))]);
  }
}
