import { sha256 } from '@noble/hashes/sha2.js';

/** Crockford's base 32: no I, L, O or U, so that nothing printed is read as something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 32;
const checkBytes = 3;
const codeLength = ((secretBytes + checkBytes) * 8) / 5;

/**
 * A recovery code to print once: 256 random bits and 24 bits to notice a slip of the pen, as 14 groups of four, for
 * example `7G2K-M0QX-...`.
 */
export function newRecoveryCode(randomBytes: (length: number) => Uint8Array): string {
  const secret = randomBytes(secretBytes);
  return encode(Uint8Array.from([...secret, ...checkOf(secret)]))
    .replace(/.{4}/g, '$&-')
    .slice(0, -1);
}

/** The code as it was made, however it was typed; undefined when it cannot be one. */
export function plainRecoveryCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== codeLength || [...code].some((letter) => !letters.includes(letter)))
    return undefined;
  const bytes = decode(code);
  const check = checkOf(bytes.subarray(0, secretBytes));
  const given = bytes.subarray(secretBytes);
  return check.every((byte, index) => byte === given[index]) ? code : undefined;
}

const checkOf = (secret: Uint8Array): Uint8Array => sha256(secret).subarray(0, checkBytes);

function encode(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => letters.charAt(Number.parseInt(five, 2)));
}

function decode(code: string): Uint8Array {
  const bits = Array.from(code, (letter) =>
    letters.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
