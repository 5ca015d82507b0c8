import * as z from 'zod/mini';
import type { Exchange, Ingested, NotTaken } from '#src/store/exchange.ts';
import { anyStart } from './copies-elsewhere.ts';

const format = 'case-file-audit-package';
const version = 1;
const packageSchema = z.object({
  format: z.literal(format),
  v: z.literal(version),
  audit: z.string(),
  made: z.number(),
  files: z.array(z.string()),
});
const labelSchema = z.looseObject({ format: z.literal(format), v: z.number(), audit: z.string() });

/** A package of more bytes is refused unread: 10,000 reviews are about 40 MB. */
export const packageLimit = 268_435_456;

const start = `{"format":"${format}"`;

export interface Package {
  readonly audit: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** Key files and packs, byte for byte. */
  readonly files: readonly Uint8Array[];
}

export type OpenedPackage =
  | ({ readonly ok: true } & Package)
  | { readonly ok: false; readonly reason: NotTaken };

/**
 * One file with key files and packs, for a laptop that cannot reach the folder: to send, to join with, to keep as a
 * backup. 'mine' holds what this laptop made, 'everything' all it knows. Its files stay unsent until `exchange.confirm`
 * is told that the package arrived. Rejects with StoreFailure.
 */
export async function makePackage(
  exchange: Exchange,
  what: 'mine' | 'everything',
  made: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly names: readonly string[] }> {
  await exchange.pack();
  const decoder = new TextDecoder();
  const names: string[] = [];
  const files: string[] = [];
  for (const name of [...(await exchange.known())].sort()) {
    const bytes = await exchange.bytes(name);
    const text = bytes && decoder.decode(bytes);
    if (text === undefined) continue;
    if (what === 'mine' && name.startsWith('packs/') && !madeBy(exchange.device, text)) continue;
    names.push(name);
    files.push(text);
  }
  const whole = { format, v: version, audit: exchange.audit, made, files };
  return { bytes: new TextEncoder().encode(JSON.stringify(whole)), names };
}

/** Whether these bytes begin like a package. */
export const looksLikePackage = (bytes: Uint8Array): boolean => beginsWith(bytes, start);

/** The bytes of a file a person opened; a file that is too large or not ours is refused before it is read. */
export async function bytesOfFile(file: Blob): Promise<Uint8Array | 'too-large' | 'other'> {
  if (file.size > packageLimit) return 'too-large';
  const head = new Uint8Array(await file.slice(0, anyStart.length).arrayBuffer());
  return beginsWith(head, anyStart) ? new Uint8Array(await file.arrayBuffer()) : 'other';
}

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  bytes.length >= text.length &&
  bytes.subarray(0, text.length).every((byte, index) => byte === text.charCodeAt(index));

/** What is in a package; its files are not opened, nor trusted, yet. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length > packageLimit) return { ok: false, reason: 'too-large' };
  if (!looksLikePackage(bytes)) return { ok: false, reason: 'other' };
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { data: found } = packageSchema.safeParse(content);
    const { data: label } = labelSchema.safeParse(content);
    if (!found) return { ok: false, reason: label && label.v > version ? 'newer' : 'torn' };
    const encoder = new TextEncoder();
    const { audit, made, files } = found;
    return { ok: true, audit, made, files: files.map((text) => encoder.encode(text)) };
  } catch {
    return { ok: false, reason: 'torn' };
  }
}

export interface PackageTaken {
  /** Number of files in it that were new here. */
  readonly read: number;
  /** Number of changes that were new here. */
  readonly changes: number;
  /** Names of all files in it that are known here now. */
  readonly names: readonly string[];
  /** Why files in it, or all of it, were not taken in. */
  readonly refused: readonly NotTaken[];
  /** Somebody called it off. What had been taken in is kept, and taking it in again goes on. */
  readonly stopped: boolean;
}

export interface TakeOptions {
  /** Told before each part of a package. */
  readonly progress?: (part: { readonly done: number; readonly of: number }) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes in one file of any kind: a package, or a pack or key file on its own. Safe to repeat, in any order.
 * Rejects with StoreFailure.
 */
export async function takeIn(
  exchange: Exchange,
  bytes: Uint8Array,
  { progress, signal }: TakeOptions = {},
): Promise<PackageTaken> {
  if (!looksLikePackage(bytes)) return summed([await exchange.ingest(bytes)]);
  const found = openPackage(bytes);
  if (!found.ok) return summed([found]);
  if (found.audit !== exchange.audit) return summed([{ ok: false, reason: 'foreign' }]);
  const taken: Ingested[] = [];
  for (const [done, file] of found.files.entries()) {
    if (signal?.aborted) return summed(taken, true);
    progress?.({ done, of: found.files.length });
    taken.push(await exchange.ingest(file));
  }
  return summed(taken);
}

/** Where taking in several files stands; `part` is that of the file being opened, when it is a package. */
export interface FilesProgress {
  readonly done: number;
  readonly of: number;
  readonly part?: { readonly done: number; readonly of: number } | undefined;
}

/** Takes in files a person opened or dropped, one after the other, until told to stop. Rejects with StoreFailure. */
export async function takeInFiles(
  exchange: Exchange,
  files: readonly File[],
  progress: (progress: FilesProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<(PackageTaken & { readonly file: string })[]> {
  const results: (PackageTaken & { readonly file: string })[] = [];
  for (const file of files) {
    if (signal?.aborted) break;
    const at = { done: results.length, of: files.length };
    progress(at);
    const bytes = await bytesOfFile(file);
    const taken =
      typeof bytes === 'string'
        ? summed([{ ok: false, reason: bytes }])
        : await takeIn(exchange, bytes, { signal, progress: (part) => progress({ ...at, part }) });
    results.push({ file: file.name, ...taken });
  }
  return results;
}

function summed(taken: readonly Ingested[], stopped = false): PackageTaken {
  const whole = taken.filter((file) => file.ok);
  return {
    read: whole.filter(({ fresh }) => fresh).length,
    changes: whole.reduce((sum, { changes }) => sum + changes, 0),
    names: whole.map(({ name }) => name),
    refused: taken.flatMap((file) => (file.ok ? [] : [file.reason])),
    stopped,
  };
}

const madeBy = (device: string, pack: string): boolean => {
  const { data: label } = z.looseObject({ device: z.string() }).safeParse(JSON.parse(pack));
  return label?.device === device;
};
