import type { Audit } from './audit.ts';

/** What has to be said first, then what has good defaults. */
export const setUpSteps = ['providers', 'groups', 'team', 'details', 'questions'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export interface StepState {
  readonly step: SetUpStep;
  readonly title: string;
  /** `usual`: nothing has to be chosen, the usual choices stand. */
  readonly state: 'done' | 'usual' | 'to-do';
  /** The state in words: "2 providers", "Add at least 1". */
  readonly words: string;
}

/** Where each step of setting up stands. */
export function setUpState(audit: Audit): StepState[] {
  const { providers, groups, team } = audit;
  const withoutProvider = groups.filter((group) => group.providers.length === 0).length;
  return [
    counted('providers', 'Providers', providers.length, 'provider'),
    withoutProvider > 0
      ? {
          step: 'groups',
          title: 'Sample groups',
          state: 'to-do',
          words: `${withoutProvider} ${withoutProvider === 1 ? 'has' : 'have'} no provider`,
        }
      : counted('groups', 'Sample groups', groups.length, 'group'),
    counted('team', 'Team', team.length, 'reviewer'),
    { step: 'details', title: 'Name and dates', state: 'done', words: 'Completed' },
    questionsState(audit),
  ];
}

function questionsState(audit: Audit): StepState {
  const usual =
    audit.extendedSections.length === 0 &&
    audit.reviewRequired === 'b' &&
    audit.denominator === 'applicable' &&
    audit.smallBase === 10 &&
    audit.smallNumbers === 'under-5' &&
    audit.unsettledReports === 'mark' &&
    audit.standards.size === 0;
  return {
    step: 'questions',
    title: 'Questions',
    state: usual ? 'usual' : 'done',
    words: usual ? 'Usual choices' : 'Completed',
  };
}

const counted = (step: SetUpStep, title: string, count: number, one: string): StepState => ({
  step,
  title,
  state: count === 0 ? 'to-do' : 'done',
  words: count === 0 ? 'Add at least 1' : `${count} ${one}${count === 1 ? '' : 's'}`,
});

/** What has to be set up before cases can be added: a sentence and the step to go to. Undefined when nothing. */
export function missingBeforeCases(
  audit: Audit,
): { readonly step: SetUpStep; readonly words: string } | undefined {
  if (audit.providers.length === 0)
    return { step: 'providers', words: 'Add the services whose case files you will read.' };
  if (audit.groups.length === 0)
    return { step: 'groups', words: 'Add at least 1 sample group: every case belongs to one.' };
  return undefined;
}
