import * as z from 'zod/mini';
import type { TravellingFile } from './store.ts';

/** The first words of every file this app writes for other laptops, so that one that arrived in part is recognised. */
export const formats = {
  audit: 'case-file-audit',
  pack: 'case-file-audit-pack',
  key: 'case-file-audit-key',
  package: 'case-file-audit-package',
} as const;

const labelSchema = z.looseObject({ format: z.string(), v: z.number(), audit: z.string() });
export type FileLabel = z.infer<typeof labelSchema>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const start = `{"format":"${formats.audit}`;

/** The bytes of a file: its label first, so that anybody can see what it is. */
export const fileBytes = (label: FileLabel): Uint8Array<ArrayBuffer> => {
  const { format, v, audit, ...rest } = label;
  return encoder.encode(JSON.stringify({ format, v, audit, ...rest }));
};

/** A file named by the first 128 bits of SHA-256 of its own bytes: short, and safe where capitals do not count. */
export async function namedFile(
  folder: 'packs' | 'keys',
  bytes: Uint8Array<ArrayBuffer>,
): Promise<TravellingFile> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: `${folder}/${hash}.json`, bytes };
}

/**
 * The label of a file somebody else wrote. 'torn': it begins like one of ours and is not whole (or holds nothing yet);
 * 'other': it never was one.
 */
export function readLabel(bytes: Uint8Array): FileLabel | 'torn' | 'other' {
  try {
    const { data: label } = labelSchema.safeParse(JSON.parse(decoder.decode(bytes)));
    if (label) return Object.values<string>(formats).includes(label.format) ? label : 'other';
  } catch {
    // Not whole, or not ours: told apart below.
  }
  return looksOurs(bytes) ? 'torn' : 'other';
}

/** Whether bytes begin as this app begins its files, as far as there are any. */
export const looksOurs = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, start.length).every((byte, index) => byte === start.charCodeAt(index));
