const text = new TextEncoder();
const ivLength = 12;

/** What makes, opens and cannot leak an audit's rows. `extractable` only while the key is about to be wrapped. */
export const importAuditKey = (
  raw: Uint8Array<ArrayBuffer>,
  extractable = false,
): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', extractable, ['encrypt', 'decrypt']);

/** Where a row belongs. Sealed into its box, so that a box moved to another row or audit does not open there. */
export const rowPlace = (audit: string, key: string): string => `audit/${audit}/row/${key}`;

/**
 * AES-256-GCM with a random 96-bit IV in front (NIST SP 800-38D 8.2.2: safe for 2^32 boxes under one key).
 * The IV always comes from the browser, never from outside: a repeated one would open the seal. Only what is no secret and must
 * come out the same everywhere gives its own, worked out from itself.
 */
export async function seal(
  key: CryptoKey,
  place: string,
  clear: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(ivLength)),
): Promise<Uint8Array> {
  const additionalData = text.encode(place);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, clear);
  const box = new Uint8Array(ivLength + sealed.byteLength);
  box.set(iv);
  box.set(new Uint8Array(sealed), ivLength);
  return box;
}

/** What was sealed; undefined when the box is damaged, was made with another key or belongs in another place. */
export async function unseal(
  key: CryptoKey,
  place: string,
  box: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (box.length <= ivLength) return undefined;
  const bytes = Uint8Array.from(box);
  const iv = bytes.subarray(0, ivLength);
  const additionalData = text.encode(place);
  try {
    const sealed = bytes.subarray(ivLength);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed),
    );
  } catch {
    return undefined;
  }
}
