import type { AuditTool } from '#src/tool/audit-tool.ts';
import { daysBetween, isRealDate } from './calendar.ts';
import type { ActionStatus, ImprovementAction } from './improvement-action.ts';

export type Rag = 'red' | 'amber' | 'green';

/** How an action stands on a day. */
export interface ActionStanding {
  /** As stored, but for one that is overdue, whatever its record says. */
  readonly status: ActionStatus;
  /** Days since it was due; 0 for one that is not late, or was only called overdue. */
  readonly daysLate: number;
  /** None for an action that was dropped, or is not started and not yet due. */
  readonly rag: Rag | undefined;
}

/** Later than this is red. (domain.md section 4: amber up to 4 weeks late) */
const amberDays = 28;

export const isOpen = ({ status }: Pick<ImprovementAction, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** Whether a single failure of this criterion calls for action: then no lateness is small. */
export const isMustPass = (tool: AuditTool, criterion: string): boolean =>
  tool.actions.some(
    ({ trigger, criteria }) => trigger === 'any-failure' && criteria.includes(criterion),
  );

/**
 * How an action stands on `today` (`YYYY-MM-DD`). It is overdue from the day after it was due until it is done or dropped.
 * Green: done or on track. Amber: at risk, or up to 4 weeks late. Red: later, not started when it was due, or late where
 * the criterion must pass. (domain.md section 4)
 */
export function actionStanding(
  tool: AuditTool,
  action: ImprovementAction,
  today: string,
): ActionStanding {
  const { status, due, criterion } = action;
  if (!isOpen(action)) return { status, daysLate: 0, rag: status === 'done' ? 'green' : undefined };
  const daysLate = isRealDate(due) ? Math.max(0, daysBetween(due, today)) : 0;
  if (daysLate === 0 && status !== 'overdue') {
    const rag = { 'not-started': undefined, 'on-track': 'green', 'at-risk': 'amber' } as const;
    return { status, daysLate, rag: rag[status as keyof typeof rag] };
  }
  const red = daysLate > amberDays || status === 'not-started' || isMustPass(tool, criterion);
  return { status: 'overdue', daysLate, rag: red ? 'red' : 'amber' };
}

/** "3 days late", "5 weeks late", "over 4 weeks late"; empty for an action that is not late. */
export function latenessWords({ daysLate }: Pick<ActionStanding, 'daysLate'>): string {
  if (daysLate === 0) return '';
  if (daysLate < 14) return `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  const weeks = Math.floor(daysLate / 7);
  return `${daysLate % 7 === 0 ? '' : 'over '}${weeks} weeks late`;
}

const order: Readonly<Record<ActionStatus, number>> = {
  overdue: 0,
  'at-risk': 1,
  'not-started': 2,
  'on-track': 2,
  done: 3,
  dropped: 4,
};

/** Most late first; then at risk, then by the day they are due, those with none last; done and dropped at the end. */
export function byLateness(
  a: ActionStanding & Pick<ImprovementAction, 'due'>,
  b: ActionStanding & Pick<ImprovementAction, 'due'>,
): number {
  const red = (one: ActionStanding) => (one.rag === 'red' ? 0 : 1);
  const due = (one: Pick<ImprovementAction, 'due'>) => (one.due === '' ? '9999' : one.due);
  return (
    order[a.status] - order[b.status] ||
    b.daysLate - a.daysLate ||
    red(a) - red(b) ||
    (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0)
  );
}
