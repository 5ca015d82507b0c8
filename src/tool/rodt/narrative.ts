import type { Section } from '#src/tool/audit-tool.ts';
import { yesNo } from './code-lists.ts';
import { description } from './description.ts';
import { source } from './source.ts';

const longText = { type: 'long-text' as const, max: 2000 };
const noNames = 'Write no names, places or dates of birth, and do not copy from the notes.';

/** The reviewer's own words, and one judgement on the whole. (domain.md section 2 J) */
export const narrative: Section = {
  id: 'narrative',
  title: 'In your own words',
  hint: noNames,
  role: 'narrative',
  items: [
    description({
      id: 'nar-strengths',
      label: 'What is done well',
      question: 'What does this file show is done well?',
      look: noNames,
      kind: longText,
      sources: [source('S1', 'section 4.5')],
    }),
    description({
      id: 'nar-concerns',
      label: 'What worries you',
      question: 'What worries you about this case?',
      look: `Keep what you saw apart from what you think. ${noNames}`,
      kind: longText,
      sources: [source('S1', 'section 4.5')],
    }),
    description({
      id: 'nar-good-practice',
      label: 'Good practice',
      question: 'Which good practice would others gain from?',
      look: `An example another worker could copy. ${noNames}`,
      kind: longText,
      sources: [source('S1', 'section 4.5')],
    }),
    description({
      id: 'nar-share-wider',
      label: 'Share it',
      question: 'Is this good practice worth sharing with other services?',
      look: 'Only a short line in other words is ever shared.',
      applies: { item: 'nar-good-practice', answered: true },
      kind: { type: 'one-of', options: yesNo },
      sources: [source('P')],
    }),
    description({
      id: 'nar-improve',
      label: 'One change',
      question: 'Which one change would help this person most?',
      look: noNames,
      kind: longText,
      sources: [source('S1', 'section 4.5')],
    }),
    description({
      id: 'nar-overall',
      label: 'Overall',
      question: 'How good is this case file as a whole?',
      look: 'Your own judgement. It is shown beside the numbers and never in place of them.',
      kind: {
        type: 'one-of',
        options: [
          { code: 'weak', label: 'Weak: no plan, or a plan with risk nobody manages' },
          { code: 'fair', label: 'Fair: plan and risk are handled and the minimum is met' },
          {
            code: 'good',
            label: 'Good: SMART goals, needs covered, keywork follows the plan, links to others',
          },
          {
            code: 'excellent',
            label: 'Excellent: also reviewed and changed, recovery capital grows, own voice heard',
          },
        ],
      },
      sources: [source('P'), source('S4')],
    }),
  ],
};
