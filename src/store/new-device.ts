import { bytesToBase64url } from './base64.ts';

/**
 * Gives a key file of an app that could not share audits yet the random id of this browser. Anything else that may lie there stays
 * as it is: one odd value must not keep the others from opening.
 * @returns False where nothing is to be written, as Dexie's `modify` asks for it: it would delete a null.
 */
export function newDevice(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null || !('audit' in stored)) return false;
  const keyFile = stored as { device?: string };
  keyFile.device ??= bytesToBase64url(crypto.getRandomValues(new Uint8Array(12)));
  return true;
}
