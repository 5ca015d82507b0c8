import * as z from 'zod/mini';
import type { KeyFile } from './store.ts';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
/** 16 bytes, as every salt of ours. */
const salt = z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/));
/** 40 bytes: a key of 32 wrapped by AES-KW. */
const wrapped = z.string().check(z.regex(/^[A-Za-z0-9+/]{54}==$/));

/**
 * The dearest derivation that is tried, in KiB times passes: four times what the app asks for. What costs more is no key file of
 * ours: anybody may put one into a folder, and one alone could hold up a laptop for minutes.
 */
export const dearestDerivation = 786_432;

/** Argon2 needs 8 KiB a lane (RFC 9106, 3.1). */
export const wrappedKeySchema = z.object({
  derive: z
    .object({
      name: z.literal('argon2id'),
      memoryKiB: z.int().check(z.minimum(8), z.maximum(262_144)),
      passes: z.int().check(z.minimum(1), z.maximum(16)),
      lanes: z.int().check(z.minimum(1), z.maximum(4)),
      salt,
    })
    .check(
      z.refine(
        ({ memoryKiB, passes, lanes }) =>
          memoryKiB >= 8 * lanes && memoryKiB * passes <= dearestDerivation,
      ),
    ),
  wrapped,
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
