import {
  type ActionStanding,
  actionStanding,
  byLateness,
  isOpen,
} from '#src/audit/action-lateness.ts';
import type { Audit } from '#src/audit/audit.ts';
import { commissioningTeam, holderKey, holderWords } from '#src/audit/commissioning-team.ts';
import {
  type ActionStatus,
  actionStatuses,
  type ImprovementAction,
} from '#src/audit/improvement-action.ts';
import { criterionWords } from '#src/report/model/action-lines.ts';
import { findingsNow } from '#src/report/model/finding-now.ts';
import { responseWords } from '#src/report/response-words.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** An action as the board shows it. */
export interface BoardRow extends ActionStanding {
  readonly action: ImprovementAction;
  readonly due: string;
  /** The provider's service, or its name; or the commissioning team. */
  readonly service: string;
  /** "SMART goals", "Whole service" */
  readonly criterion: string;
  /** The finding as it stands now, with what stood when the action was agreed where that differs. */
  readonly finding: string;
  /** "Agrees in part"; the commissioning team is asked nothing. */
  readonly answer: string;
}

/** All actions of all providers on a day (`YYYY-MM-DD`), most late first. */
export function boardRows(
  tool: AuditTool,
  audit: Audit,
  actions: readonly ImprovementAction[],
  cases: readonly ReviewedCase[],
  today: string,
  unsettled?: Unsettled,
): BoardRow[] {
  const now = findingsNow(tool, audit, cases, unsettled);
  return actions
    .map(
      (action): BoardRow => ({
        ...actionStanding(tool, action, today),
        action,
        due: action.due,
        service: holderWords(audit, action.provider),
        criterion: criterionWords(tool, action.criterion),
        finding: now(action),
        answer:
          action.provider === commissioningTeam ? 'Not asked' : responseWords[action.response],
      }),
    )
    .sort(byLateness);
}

/** What the board is narrowed to: a status as shown, everything that is not over, or nothing. */
export type StatusFilter = ActionStatus | 'open' | '';

export interface BoardQuery {
  /** Id of a provider, or `overview` for the commissioning team; empty: all. */
  readonly provider: string;
  readonly status: StatusFilter;
}

export const readBoardQuery = (params: URLSearchParams): BoardQuery => ({
  provider: params.get('provider') ?? '',
  status: (['open', ...actionStatuses] as const).find((one) => one === params.get('status')) ?? '',
});

export const fits = (row: BoardRow, { provider, status }: BoardQuery): boolean =>
  (provider === '' || holderKey(row.action.provider) === provider) &&
  (status === '' || (status === 'open' ? isOpen(row) : row.status === status));

const countNames: readonly (readonly [ActionStatus, string])[] = [
  ['overdue', 'overdue'],
  ['at-risk', 'at risk'],
  ['on-track', 'on track'],
  ['not-started', 'not started'],
  ['done', 'done'],
  ['dropped', 'dropped'],
];

/** "2 overdue, 1 at risk, 4 on track": what there is none of is left out. */
export const countsWords = (rows: readonly BoardRow[]): string =>
  countNames
    .map(([status, name]) => ({ name, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`)
    .join(', ');
