import type { SampleCase } from './outline.ts';
import { tableAnswers } from './table-answers.ts';

interface NoteTexts {
  readonly column: string;
  readonly item: string;
  readonly answer: string;
  /** Only where a plan was seen. */
  readonly ofPlan?: boolean;
  readonly lines: readonly string[];
}

/** Notes beside questions, by answer: invented, short, and without anything that could point to a person. */
const texts: readonly NoteTexts[] = [
  {
    column: 'recovery-plan',
    item: 'rp-plan-seen',
    answer: 'no',
    lines: ['Only an appointment list is in the file.', 'A blank plan form, nothing filled in.'],
  },
  {
    column: 'recovery-plan',
    item: 'rp-plan-seen',
    answer: 'yes',
    lines: ['In the keywork file.', 'On paper, signed by both.', 'In the computer record.'],
  },
  {
    column: 'abstinence',
    item: 'rp-abstinence',
    answer: 'no',
    ofPlan: true,
    lines: ['No goal about drug use.', 'Goal copied from last year’s plan.'],
  },
  {
    column: 'smart',
    item: 'rp-smart',
    answer: 'no',
    ofPlan: true,
    lines: ['Goals are “stay stable” and “engage”.', 'No dates.', 'One goal, and no way to tell.'],
  },
  {
    column: 'smart',
    item: 'rp-smart',
    answer: 'yes',
    lines: ['Three goals, each with a date.', 'Clear steps and who does what.'],
  },
  {
    column: 'all-needs',
    item: 'rp-all-needs',
    answer: 'no',
    ofPlan: true,
    lines: ['Housing is left out.', 'Nothing on health or work.', 'Debt was raised, then lost.'],
  },
  {
    column: 'balance',
    item: 'rp-balance',
    answer: 'no',
    ofPlan: true,
    lines: ['Harm reduction only.', 'Nothing about overdose risk.'],
  },
  {
    column: 'social-network',
    item: 'rp-social-network',
    answer: 'yes',
    lines: [
      'Went to a peer group twice.',
      'A relative was invited to a review.',
      'Gardening group.',
    ],
  },
  {
    column: 'recovery-capital',
    item: 'rp-recovery-capital',
    answer: 'no',
    ofPlan: true,
    lines: ['Strengths are listed, with no action.'],
  },
  {
    column: 'referrals',
    item: 'rp-referrals',
    answer: 'no',
    lines: ['Told about the job club, no referral.', 'Leaflet only.', 'Nothing logged.'],
  },
  {
    column: 'referrals',
    item: 'rp-referrals',
    answer: 'yes',
    lines: ['Housing form in the file.', 'Letter to the work scheme.'],
  },
  {
    column: 'referrals',
    item: 'rp-referrals',
    answer: 'not-checked',
    lines: ['The referral log could not be found.'],
  },
  {
    column: 'top-missing',
    item: 'top-missing',
    answer: 'yes',
    lines: ['No review form.', 'Start form only.'],
  },
  {
    column: 'top-missing',
    item: 'top-missing',
    answer: 'not-checked',
    lines: ['Forms are kept elsewhere and could not be opened.'],
  },
  {
    column: 'keywork-by-plan',
    item: 'kw-by-plan',
    answer: 'no',
    ofPlan: true,
    lines: ['Sessions are short check-ins.', 'Chat, not linked to goals.'],
  },
  {
    column: 'psychosocial',
    item: 'kw-psi-used',
    answer: 'yes',
    lines: ['Relapse prevention, two sessions.', 'A node-link map with a conclusion.'],
  },
];

/** An abstinence goal without a plan is the count that cannot be right: the note says where it was read. */
const withoutPlan = 'No plan. Read in the session notes.';

/** Notes of one case by item: on about one in three of the questions that have something to say. */
export function caseNotes({ place }: SampleCase): [item: string, note: string][] {
  const answers = tableAnswers.get(place);
  const planSeen = answers?.get('recovery-plan') === 'yes';
  const notes = texts.flatMap((text, index): [string, string][] => {
    const { column, item, answer, ofPlan = false, lines } = text;
    const fits = answers?.get(column) === answer && (planSeen || !ofPlan);
    const line = lines[(Math.floor(place / 3) + index) % lines.length];
    return fits && (place + index * 2) % 3 === 0 && line !== undefined ? [[item, line]] : [];
  });
  const unplanned = !planSeen && answers?.get('abstinence') === 'yes';
  return unplanned ? [...notes, ['rp-abstinence', withoutPlan]] : notes;
}

/** Warnings that the published counts force, with the reason the reviewer gave. Abstinence without a plan stays open. */
export function confirmedWarnings({ place }: SampleCase): [rule: string, reason: string][] {
  const answers = tableAnswers.get(place) ?? new Map();
  const confirmed: [string, string][] = [];
  const undirected =
    answers.get('recovery-plan') === 'yes' &&
    answers.get('abstinence') === 'no' &&
    answers.get('reduction') === 'no';
  if (undirected) confirmed.push(['c-orient-none', 'The plan is to stay as things are for now.']);
  if ([...answers.values()].every((answer) => answer === 'no'))
    confirmed.push(['c-straightline', 'Read twice. Nothing is in place yet.']);
  return confirmed;
}
