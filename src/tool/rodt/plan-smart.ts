import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { planSeen } from './plan-seen.ts';
import { table1 } from './source.ts';

interface Part {
  readonly letter: string;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

const part = ({ letter, label, question, yes, no }: Part): Item =>
  criterion({
    id: `rp-smart-${letter}`,
    label,
    question,
    tier: 'extended',
    applies: planSeen,
    guidance: { look: 'Judge the main goals of the plan.', yes, no },
    sources: [table1],
  });

/** SMART goals, and the five parts of the word as checks of their own. */
export const smartItems: Item[] = [
  criterion({
    id: 'rp-smart',
    label: 'SMART goals',
    question: 'Are the goals in the plan SMART?',
    guidance: {
      look: 'SMART: specific, measurable, achievable, realistic and with a date.',
      yes: 'the main goals say what, how you will know and by when, and this person can do it',
      no: 'goals are like “reduce use” or “stay stable”, with no date or measure, or there is no plan',
    },
    sources: [table1],
  }),
  part({
    letter: 's',
    label: 'Specific',
    question: 'Do the goals say exactly what will be done?',
    yes: 'you could tell someone else what to do',
    no: 'they are general, like “engage” or “stay stable”',
  }),
  part({
    letter: 'm',
    label: 'Measurable',
    question: 'Do the goals say how you would know they are reached?',
    yes: 'there is a number or a clear sign',
    no: 'nobody could tell whether they are reached',
  }),
  part({
    letter: 'a',
    label: 'Achievable',
    question: 'Can the goals be reached with the help that is there?',
    yes: 'the steps and the help needed are in reach',
    no: 'a goal needs something that is not there',
  }),
  part({
    letter: 'r',
    label: 'Realistic',
    question: 'Are the goals realistic for this person now?',
    yes: 'they fit the person’s life and stage of treatment',
    no: 'they ask too much, or the same of everyone',
  }),
  part({
    letter: 't',
    label: 'With a date',
    question: 'Do the goals say by when?',
    yes: 'each main goal has a date',
    no: 'a main goal has none',
  }),
];
