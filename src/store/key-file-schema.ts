import * as z from 'zod/mini';
import type { KeyFile } from './store.ts';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

// The bounds keep a damaged or foreign key file from taking all memory or all day.
export const wrappedKeySchema = z.object({
  derive: z.object({
    name: z.literal('argon2id'),
    memoryKiB: z.int().check(z.minimum(8), z.maximum(1_048_576)),
    passes: z.int().check(z.minimum(1), z.maximum(16)),
    lanes: z.int().check(z.minimum(1), z.maximum(4)),
    salt: base64,
  }),
  wrapped: base64,
});

const keyFileSchema = z.object({
  version: z.literal(1),
  audit: z.string(),
  label: z.string(),
  made: z.number(),
  passphrase: z.optional(wrappedKeySchema),
  recovery: z.optional(wrappedKeySchema),
  openKey: z.optional(base64),
  device: z.optional(z.string()),
});

const anyVersion = z.object({ version: z.number() });

/** A key file as it was stored, read at the door. */
export function readKeyFile(
  stored: unknown,
):
  | { readonly ok: true; readonly keyFile: KeyFile }
  | { readonly ok: false; readonly reason: 'newer' | 'damaged' } {
  const parsed = keyFileSchema.safeParse(stored);
  if (parsed.success) return { ok: true, keyFile: parsed.data as KeyFile };
  const { data: version } = anyVersion.safeParse(stored);
  return { ok: false, reason: version && version.version > 1 ? 'newer' : 'damaged' };
}
