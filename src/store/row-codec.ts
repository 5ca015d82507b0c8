import * as z from 'zod/mini';
import { type Change, type ChangeId, changeSchema, type RecordId } from '#src/log/change.ts';
import { rowPlace, seal, unseal } from './seal.ts';
import type { Row, Writes } from './store.ts';

type NewRow = Writes['rows'][number];

// A row without `unpacked` was written before audits could travel: nothing in it was packed.
const rowSchema = z.object({
  version: z.literal(1),
  changes: z.array(changeSchema),
  unpacked: z.optional(z.array(z.string())),
});
const versionSchema = z.object({ version: z.number() });

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The row a record is kept in: the random part of its id, so that the store does not even show its kind. */
export const rowKeyOf = (record: RecordId): string => record.slice(record.indexOf('/') + 1);

/** What is sealed in a row. */
export interface RowContent {
  readonly changes: readonly Change[];
  /** Those of its changes that are in no pack yet. */
  readonly unpacked: readonly ChangeId[];
}

export function changesByRow(changes: Iterable<Change>): Map<string, Change[]> {
  const byRow = new Map<string, Change[]>();
  for (const change of changes) {
    const row = rowKeyOf(change.record);
    const inRow = byRow.get(row);
    if (inRow) inRow.push(change);
    else byRow.set(row, [change]);
  }
  return byRow;
}

export type OpenedRow =
  | { readonly ok: true; readonly key: string; readonly content: RowContent }
  | { readonly ok: false; readonly key: string; readonly reason: 'damaged' | 'newer' };

export const sealRow = (
  key: CryptoKey,
  audit: string,
  row: string,
  { changes, unpacked }: RowContent,
): Promise<Uint8Array> =>
  seal(
    key,
    rowPlace(audit, row),
    encoder.encode(JSON.stringify({ version: 1, changes, unpacked })),
  );

/** The first rows of a new audit; its own row is there even when nothing was said about it yet. */
export async function sealNewRows(
  key: CryptoKey,
  audit: string,
  changes: readonly Change[],
  newRevision: () => string,
): Promise<NewRow[]> {
  const byRow = new Map([[audit, [] as Change[]], ...changesByRow(changes)]);
  return Promise.all(
    [...byRow].map(async ([row, inRow]) => ({
      key: row,
      revision: newRevision(),
      replaces: null,
      box: await sealRow(key, audit, row, unpacked(inRow)),
    })),
  );
}

const unpacked = (changes: readonly Change[]): RowContent => ({
  changes,
  unpacked: changes.map((change) => change.id),
});

export async function openRow(key: CryptoKey, audit: string, row: Row): Promise<OpenedRow> {
  const clear = await unseal(key, rowPlace(audit, row.key), row.box);
  if (!clear) return { ok: false, key: row.key, reason: 'damaged' };
  const content = jsonIn(clear);
  const parsed = rowSchema.safeParse(content);
  if (parsed.success) {
    const changes = parsed.data.changes as unknown as Change[];
    const { unpacked: ids } = parsed.data;
    const content = ids ? { changes, unpacked: ids as ChangeId[] } : unpacked(changes);
    return { ok: true, key: row.key, content };
  }
  const version = versionSchema.safeParse(content);
  const newer = version.success && version.data.version > 1;
  return { ok: false, key: row.key, reason: newer ? 'newer' : 'damaged' };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/** Rows opened side by side: one after the other would wait for the browser's crypto thread 10,000 times. */
const batch = 500;

export async function openRows(
  key: CryptoKey,
  audit: string,
  rows: readonly Row[],
): Promise<OpenedRow[]> {
  const opened: OpenedRow[] = [];
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    opened.push(...(await Promise.all(some.map((row) => openRow(key, audit, row)))));
  }
  return opened;
}
