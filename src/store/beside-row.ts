import { rowPlace, seal, unseal } from './seal.ts';
import type { Row } from './store.ts';

/** Rows of an audit that hold no changes. Ids of records are longer, so these names are nobody's. */
export const besideRows = ['least-held', 'form-drafts'] as const;
export type BesideRow = (typeof besideRows)[number];

export const isBesideRow = (key: string): key is BesideRow =>
  besideRows.some((each) => each === key);

/** Sealed as any row is. An app that does not know it reads a row without changes. */
export const sealBeside = (
  key: CryptoKey,
  audit: string,
  row: BesideRow,
  content: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> => {
  const whole = { version: 1, changes: [], unpacked: [], ...content };
  return seal(key, rowPlace(audit, row), new TextEncoder().encode(JSON.stringify(whole)));
};

/** What is in it; undefined when it does not open: then it says nothing, and is written anew. */
export async function openBeside(key: CryptoKey, audit: string, row: Row): Promise<unknown> {
  const clear = await unseal(key, rowPlace(audit, row.key), row.box);
  return clear && JSON.parse(new TextDecoder().decode(clear));
}
