import type { OpenAudit } from '#src/store/open-audit.ts';
import { lastHandOver } from '#src/ui/parts/hand-over.ts';

/** When this laptop's newest change was made: milliseconds since 1970; 0 when it made none. */
function lastWorkHere(open: OpenAudit): number {
  const { device } = open.exchange;
  let last = 0;
  for (const record of [open.record, ...open.records('case'), ...open.records('action')])
    for (const change of open.log(record).changes.values())
      if (change.device === device) last = Math.max(last, change.at);
  return last;
}

/**
 * Since when work of this laptop has been nowhere else, milliseconds since 1970: the last time it was synced, handed over
 * or backed up, where something was done since. Undefined when nothing waits, and for an audit that was never shared nor
 * backed up: whoever works alone on one laptop is not told about colleagues.
 */
export function unsentSince(open: OpenAudit): number | undefined {
  const handedOver = lastHandOver(open.id);
  if (handedOver === undefined || open.exchange.unsent() === 0) return undefined;
  return lastWorkHere(open) > handedOver ? handedOver : undefined;
}
