import { bytesToBase64url } from './base64.ts';

/** Gives a key file of an app that could not share audits yet the random id of this browser. */
export function newDevice(keyFile: { device?: string }): void {
  keyFile.device ??= bytesToBase64url(crypto.getRandomValues(new Uint8Array(12)));
}
