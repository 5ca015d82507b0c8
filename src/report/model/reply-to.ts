import type { ReplyBlock } from '#src/report/block/block.ts';
import { actionsOf } from './action-lines.ts';
import type { ReportParts } from './report-parts.ts';

/** What a provider can answer, with the ids its answer is known by when it comes back. */
export type ReplyTo = Omit<ReplyBlock, 'kind'>;

/** Undefined while there is no action to answer. */
export function replyTo(parts: ReportParts): ReplyTo | undefined {
  const actions = actionsOf(parts);
  if (actions.length === 0) return undefined;
  return {
    audit: parts.audit.id,
    provider: parts.provider.id,
    actions: actions.map(({ id, action }, index) => ({ id, no: index + 1, action })),
  };
}
