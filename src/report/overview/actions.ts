import { actionStanding } from '#src/audit/action-lateness.ts';
import { providerOf } from '#src/audit/audit.ts';
import { longDate } from '#src/audit/calendar.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Block, BlockColumn } from '#src/report/block/block.ts';
import { paragraph, paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import { criterionWords, standingWords, statusWords } from '#src/report/model/action-lines.ts';
import { listed, numbered, providerTitle } from '#src/report/model/phrases.ts';
import { itemById } from '#src/tool/item-index.ts';
import { suggestedToCommissioners } from './commissioning.ts';
import type { OverviewParts } from './overview-parts.ts';

/** In the order of the tool's questions; those of the whole service last; then by date, undated last. */
function inOrder({ input }: OverviewParts, actions: readonly ImprovementAction[]) {
  const items = [...input.tool.columns.map(({ item }) => item), ...itemById(input.tool).keys()];
  const places = new Map([...new Set(items)].map((item, place) => [item, place]));
  const place = ({ criterion }: ImprovementAction) => places.get(criterion) ?? places.size;
  const date = ({ due }: ImprovementAction) => (due === '' ? '9999-12-31' : due);
  return [...actions].sort(
    (a, b) => place(a) - place(b) || (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0),
  );
}

/** Actions of one provider each, over all providers. */
export const agreedActions = ({ input, audit }: OverviewParts): ImprovementAction[] =>
  input.actions.filter(({ provider }) => providerOf(audit, provider) !== undefined);

/** Actions of no one provider: the commissioning team's own. */
export const commissioningActions = ({ input }: OverviewParts): ImprovementAction[] =>
  input.actions.filter(({ provider }) => provider === commissioningTeam);

/** "(1 not started, 1 overdue and 1 done). 1 is past its date.": as they stand on the day of the report. */
export function progressWords(
  { input: { tool, reportDate } }: OverviewParts,
  actions: readonly ImprovementAction[],
): string {
  const standings = actions.map((action) => actionStanding(tool, action, reportDate));
  const statuses = Object.entries(statusWords).flatMap(([status, words]) => {
    const count = standings.filter((standing) => standing.status === status).length;
    return count === 0 ? [] : [`${count} ${words.toLowerCase()}`];
  });
  const late = standings.filter(({ daysLate }) => daysLate > 0).length;
  const past =
    late === 0
      ? 'None is past its date.'
      : `${late} ${late === 1 ? 'is past its date' : 'are past their dates'}.`;
  return `(${listed(statuses)}). ${past}`;
}

const agreedColumns: readonly BlockColumn[] = [
  { heading: 'Criterion', share: 1.5, rowHead: true },
  { heading: 'Service', share: 1.5 },
  { heading: 'Action', share: 3 },
  { heading: 'Owner', share: 1.6 },
  { heading: 'Due', share: 1.2 },
  { heading: 'Status', share: 1 },
];

function lineOf({ input, audit }: OverviewParts, action: ImprovementAction): string[] {
  const provider = providerOf(audit, action.provider);
  return [
    criterionWords(input.tool, action.criterion),
    ...(provider ? [providerTitle(provider)] : []),
    action.action,
    action.owner || 'Not agreed yet',
    action.due === '' ? 'Not agreed yet' : longDate(action.due),
    standingWords(input.tool, action, input.reportDate),
  ];
}

/** What was agreed over all providers, in short, and what falls to the commissioning team. */
export function actions(parts: OverviewParts): Block[] {
  const agreed = inOrder(parts, agreedActions(parts));
  const own = inOrder(parts, commissioningActions(parts));
  const suggested = suggestedToCommissioners(parts, own);
  const rows = (list: readonly ImprovementAction[]) => list.map((one) => lineOf(parts, one));
  return [
    subheading('Agreed with services'),
    ...paragraphs(
      agreed.length === 0
        ? []
        : [
            `${numbered(agreed.length, 'action')} ${progressWords(parts, agreed)} Each service’s report has the whole of its actions.`,
          ],
    ),
    ...table('Improvement actions of all services', agreedColumns, rows(agreed), {
      wide: true,
      none: 'No improvement actions have been agreed yet.',
    }),
    subheading('For the commissioning team'),
    ...paragraphs(
      own.length === 0 ? [] : [`${numbered(own.length, 'action')} ${progressWords(parts, own)}`],
    ),
    ...table(
      'Commissioning actions',
      agreedColumns.filter(({ heading }) => heading !== 'Service'),
      rows(own),
      { wide: true, none: 'No commissioning actions have been agreed yet.' },
    ),
    ...(suggested.length === 0
      ? []
      : [
          paragraph(
            'The action library gives these to the commissioning team, itself or beside the services. They are suggestions: nobody has agreed them yet.',
          ),
          ...table(
            'Suggested to the commissioning team',
            [
              { heading: 'Action', share: 2, rowHead: true },
              { heading: 'Called for by', share: 2.5 },
              { heading: 'How we will know', share: 2.5 },
              { heading: 'By when', share: 1.5 },
            ],
            suggested.map(({ action, calledFor }) => [
              action.title,
              calledFor,
              action.measure,
              action.timescale,
            ]),
          ),
        ]),
  ];
}
