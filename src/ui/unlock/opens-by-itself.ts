import type { Shelf, ShelfAudit, ShelfResult } from '#src/ui/parts/shelf-context.ts';

/** Looks an audit up on this laptop, and opens it where that needs no passphrase: the sample. `value`: undefined when it is not here. */
export async function opensByItself(
  shelf: Shelf,
  audit: string,
): Promise<ShelfResult<ShelfAudit | undefined>> {
  const found = await shelf.list();
  if (!found.ok) return found;
  const known = found.value.audits.find((one) => one.audit === audit);
  if (!known?.sample) return { ok: true, value: known };
  const opened = await shelf.openSample();
  return opened.ok ? { ok: true, value: known } : opened;
}
