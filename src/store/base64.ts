/** As many arguments as every browser's String.fromCharCode takes. */
const slice = 32_768;

export function bytesToBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += slice)
    letters += String.fromCharCode(...bytes.subarray(from, from + slice));
  return btoa(letters);
}

export const bytesToBase64url = (bytes: Uint8Array): string =>
  bytesToBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Throws when the text is not base64: check its shape at the door. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
