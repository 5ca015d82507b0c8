import * as z from 'zod/mini';
import { type Change, changeSchema } from '#src/log/change.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { deflate, inflate } from './deflate.ts';
import { seal, unseal } from './seal.ts';
import type { TravellingFile } from './store.ts';
import { type FileLabel, fileBytes, formats, namedFile } from './travelling-file.ts';

const version = 1;

/** A pack this app makes holds at most so many changes: about 1 MB, which no network drive chokes on. */
export const packedAtOnce = 20_000;
/** And so many characters of them, when notes are long. */
export const lettersAtOnce = 8_000_000;

/** What a pack may hold to be opened at all. A larger one is refused before it fills the memory. */
export const packLimits = { file: 16_777_216, inflated: 67_108_864, changes: 100_000 } as const;

const packSchema = z.looseObject({
  device: z.string(),
  written: z.number(),
  box: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What anybody can read on a pack. It is bound to what is sealed: a pack with another label does not open. */
export interface PackLabel {
  readonly audit: string;
  readonly device: string;
  /** Milliseconds since 1970 on the clock of the laptop that made it. */
  readonly written: number;
}

/** Changes as one file for other laptops: deflated JSON lines under AES-GCM, in base64 behind a readable label. */
export async function sealPack(
  key: CryptoKey,
  { audit, device, written }: PackLabel,
  changes: readonly Change[],
): Promise<TravellingFile> {
  const label = { format: formats.pack, v: version, audit, device, written };
  const lines = changes.map((change) => JSON.stringify(change)).join('\n');
  const box = await seal(key, placeOf(label), await deflate(encoder.encode(lines)));
  return namedFile('packs', fileBytes({ ...label, box: bytesToBase64(box) }));
}

export type OpenedPack =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: 'torn' | 'newer' | 'too-large' };

/** The changes in a pack whose label was read. 'torn': damaged, or not sealed with this audit's key. */
export async function openPack(key: CryptoKey, label: FileLabel): Promise<OpenedPack> {
  if (label.v > version) return { ok: false, reason: 'newer' };
  const { data: pack } = packSchema.safeParse(label);
  if (!pack) return { ok: false, reason: 'torn' };
  const { box, ...place } = label;
  const clear = await unseal(key, placeOf(place), bytesOf(pack.box));
  if (!clear) return { ok: false, reason: 'torn' };
  const lines = await inflate(clear, packLimits.inflated);
  if (lines === 'too-large') return { ok: false, reason: 'too-large' };
  return lines === 'damaged' ? { ok: false, reason: 'torn' } : readLines(lines);
}

/** Sealed with the right key, so lines that are not changes were written by an app that knows more. */
function readLines(bytes: Uint8Array): OpenedPack {
  const newer = { ok: false, reason: 'newer' } as const;
  try {
    const lines = decoder.decode(bytes).split('\n', packLimits.changes + 1);
    if (lines.length > packLimits.changes) return { ok: false, reason: 'too-large' };
    const changes: Change[] = [];
    for (const line of lines) {
      const { data: change } = changeSchema.safeParse(JSON.parse(line));
      if (!change) return newer;
      changes.push(change as unknown as Change);
    }
    return { ok: true, changes };
  } catch {
    return newer;
  }
}

const placeOf = (label: object): string => `pack/${JSON.stringify(label)}`;

function bytesOf(box: string): Uint8Array {
  try {
    return base64ToBytes(box);
  } catch {
    return new Uint8Array();
  }
}
