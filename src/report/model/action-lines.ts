import { actionStanding, isOpen, latenessWords } from '#src/audit/action-lateness.ts';
import { longDate } from '#src/audit/calendar.ts';
import type { ActionStatus, ImprovementAction } from '#src/audit/improvement-action.ts';
import { responseWords } from '#src/report/response-words.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { findingsNow } from './finding-now.ts';
import type { ReportParts } from './report-parts.ts';
import type { ActionCounts } from './summary.ts';

/** An improvement action as printed. */
export interface ActionLine {
  readonly no: number;
  /** "SMART goals", or "Whole service" for an action that answers no one criterion. */
  readonly criterion: string;
  /**
   * "9 of 33 (27%)" as it stands now, with what stood when the action was agreed where that differs; the only text that may be empty. In the shareable edition what
   * may be shown of the result now.
   */
  readonly finding: string;
  readonly action: string;
  readonly owner: string;
  /** When work on it begins; empty while nobody set it. */
  readonly start: string;
  readonly due: string;
  readonly measure: string;
  readonly status: string;
  /** What shows that it was done; empty while nobody wrote any. */
  readonly evidence: string;
  /** "Agrees in part: …"; empty while the provider has not answered. */
  readonly response: string;
}

export const statusWords: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  overdue: 'Overdue',
  done: 'Done',
  dropped: 'Dropped',
};

/** How an action stands on a day, wherever it is shown: "On track", "Overdue, 3 days late", "Dropped: no room". */
export function standingWords(tool: AuditTool, action: ImprovementAction, on: string): string {
  const standing = actionStanding(tool, action, on);
  const words = statusWords[standing.status];
  if (standing.status === 'dropped' && action.droppedReason !== '')
    return `${words}: ${action.droppedReason}`;
  const late = latenessWords(standing);
  return late === '' ? words : `${words}, ${late}`;
}

/** The criterion an action answers, in words. */
export const criterionWords = (tool: AuditTool, item: string): string =>
  itemById(tool).get(item)?.label ?? 'Whole service';

function measureWords({ measure, targetPercent }: ImprovementAction): string {
  const said = targetPercent === null || measure.includes(`${targetPercent}%`);
  const target = said ? '' : `Target: ${targetPercent}% of cases`;
  return [measure, target].filter((words) => words !== '').join('\n') || 'Not agreed yet';
}

function responseLine({ response, responseWhy }: ImprovementAction): string {
  if (response === '') return '';
  return responseWhy === ''
    ? responseWords[response]
    : `${responseWords[response]}: ${responseWhy}`;
}

function findingWords(
  { resultNow }: ReportParts,
  action: ImprovementAction,
  now: ReturnType<typeof findingsNow>,
) {
  if (!resultNow) return now(action);
  const { criterion } = action;
  const cell = criterion === '' ? undefined : resultNow(criterion);
  if (!cell) return '';
  return cell.shown.kind === 'hidden' ? `${cell.shown.words}: hidden` : countWords(cell.shown);
}

export const actionsOf = ({ input }: ReportParts): ImprovementAction[] =>
  input.actions.filter((action) => action.provider === input.provider);

export function actionLines(parts: ReportParts): ActionLine[] {
  const { tool, audit, cases, reportDate } = parts.input;
  const now = findingsNow(tool, audit, cases, parts.input.unsettled);
  return actionsOf(parts).map((action, index) => ({
    no: index + 1,
    criterion: criterionWords(tool, action.criterion),
    finding: findingWords(parts, action, now),
    action: action.action,
    owner: action.owner === '' ? 'Not agreed yet' : action.owner,
    start: action.start === '' ? '' : longDate(action.start),
    due: action.due === '' ? 'Not agreed yet' : longDate(action.due),
    measure: measureWords(action),
    status: standingWords(tool, action, reportDate),
    evidence: action.evidence,
    response: responseLine(action),
  }));
}

/** How many actions the report has, and how many of them are open. */
export function actionCounts(parts: ReportParts): ActionCounts {
  const actions = actionsOf(parts);
  return { actions: actions.length, open: actions.filter(isOpen).length };
}

/** What to do first: the three open actions that are due first; those without a date come last. */
export function firstActions(parts: ReportParts): string[] {
  const dated = (due: string) => (due === '' ? '9999-12-31' : due);
  return actionsOf(parts)
    .filter(isOpen)
    .sort((a, b) => (dated(a.due) < dated(b.due) ? -1 : dated(a.due) > dated(b.due) ? 1 : 0))
    .slice(0, 3)
    .map(({ action, owner, due }) => {
      const who = [
        owner,
        due === '' ? '' : `${owner === '' ? 'By' : 'by'} ${longDate(due)}`,
      ].filter((words) => words !== '');
      const what = /[.!?]$/.test(action) ? action : `${action}.`;
      return who.length === 0 ? what : `${what} ${who.join(', ')}.`;
    });
}
