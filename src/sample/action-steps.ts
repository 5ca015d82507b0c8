import { actionEdits } from '#src/audit/action-edits.ts';
import { addDays } from '#src/audit/calendar.ts';
import type { ImprovementActionDetails } from '#src/audit/improvement-action.ts';
import { recordId } from '#src/log/change.ts';
import { actions as library } from '#src/tool/rodt/actions.ts';
import { sampleId, sampleMember } from './sample-ids.ts';
import type { SampleStep } from './sample-steps.ts';
import { sampleProviders } from './set-up.ts';

/** 29 February 2012, 10:00: first actions are agreed, the day after. */
const agreedAt = 1_330_509_600_000;
const minute = 60_000;
const feedbackDue = '2012-03-13';

/** An action of the library agreed with a provider: 0 = Society of St James, 1 = Southern Health. */
interface Agreed {
  readonly provider: 0 | 1;
  readonly criterion: string;
  readonly finding: string;
  readonly library: string;
  /** What became of it, and what the provider says. */
  readonly since?: Partial<Pick<ImprovementActionDetails, 'status' | 'response' | 'responseWhy'>>;
}

const agreed: readonly Agreed[] = [
  { provider: 0, criterion: 'rp-referrals', finding: '3 of 31 (10%)', library: 'act-refs' },
  {
    provider: 0,
    criterion: 'rp-smart',
    finding: '9 of 33 (27%)',
    library: 'act-smart',
    since: { status: 'on-track', response: 'agree' },
  },
  { provider: 1, criterion: 'rp-referrals', finding: '5 of 28 (18%)', library: 'act-refs' },
  {
    provider: 1,
    criterion: 'kw-by-plan',
    finding: '8 of 30 (27%)',
    library: 'act-kw',
    since: {
      status: 'at-risk',
      response: 'partly',
      responseWhy: 'New headings are easy. Caseloads leave little time to use them before autumn.',
    },
  },
  { provider: 1, criterion: 'top-missing', finding: '9 of 28 (32%)', library: 'act-top' },
];

function details(one: Agreed): ImprovementActionDetails {
  const action = library.find(({ id }) => id === one.library);
  if (!action) throw new Error(`No action ${one.library} in the library`);
  return {
    provider: sampleProviders[one.provider]?.id ?? '',
    criterion: one.criterion,
    finding: one.finding,
    action: action.steps[0] ?? action.title,
    owner: action.ownerRoles[0] ?? '',
    start: feedbackDue,
    due: addDays(feedbackDue, action.dueWeeks * 7),
    measure: action.measure,
    targetPercent: action.targetPercent ?? null,
    status: 'not-started',
    droppedReason: '',
    evidence: '',
    response: '',
    responseWhy: '',
    carriedFrom: '',
    libraryId: action.id,
    ...one.since,
  };
}

/** The actions agreed so far, with the numbers of the sample. */
export const actionSteps = (): SampleStep[] =>
  agreed.map((one, index) => {
    const edits = actionEdits(details(one), new Map());
    return {
      record: recordId('action', sampleId('act', index + 1)),
      edits,
      by: sampleMember(1),
      at: agreedAt + index * 3 * minute,
    };
  });
