import type { AuditTool } from '#src/tool/audit-tool.ts';
import type { ReviewedCase } from './reviewed-case.ts';

/** What is on record of an immediate concern about safety in one case. */
export interface ImmediateConcern {
  /**
   * `told`: somebody was told, and when. `not-reached`: nobody was reached. `not-recorded`: there is no time at which anybody was told.
   */
  readonly telling: 'told' | 'not-reached' | 'not-recorded';
  /** What came of it is on record. */
  readonly outcome: boolean;
}

/** What the flag is answered with when nobody could be told. */
const notReached = 'not-reached';

/** Undefined where none was flagged, the tool asks about none, or the case is left out. */
export function immediateConcern(
  tool: AuditTool,
  { view, status }: Pick<ReviewedCase, 'view' | 'status'>,
): ImmediateConcern | undefined {
  const items = tool.sections.find(({ role }) => role === 'escalation')?.items ?? [];
  const [flag] = items;
  if (!flag || status === 'excluded' || view.answer(flag.id) !== 'yes') return undefined;
  const when = items.find(({ kind }) => kind.type === 'date-time');
  const cameOf = items.find(
    ({ kind }) => kind.type === 'one-of' && kind.options.some(({ code }) => code === notReached),
  );
  const outcome = cameOf && view.answer(cameOf.id);
  const time = when && view.answer(when.id);
  return {
    telling: outcome === notReached ? 'not-reached' : time === undefined ? 'not-recorded' : 'told',
    outcome: outcome !== undefined,
  };
}
