import type { Section } from '#src/tool/audit-tool.ts';
import { yesNo } from './code-lists.ts';
import { description } from './description.ts';
import { source } from './source.ts';

const flagged = { item: 'esc-flag', is: ['yes'] };

/** The always visible flag. What is written here never enters a report. (domain.md section 2 J) */
export const escalation: Section = {
  id: 'escalation',
  title: 'Immediate concern',
  hint: 'Tell the service’s safeguarding lead today, by telephone if you are offline.',
  role: 'escalation',
  items: [
    description({
      id: 'esc-flag',
      label: 'Immediate concern',
      question: 'Is there an immediate safeguarding or safety concern?',
      look: 'Such as a child who can reach medicine, a plan for suicide, abuse that nobody manages, or unsafe prescribing. Do not wait for the end of the audit.',
      kind: { type: 'one-of', options: yesNo },
      sources: [source('S1'), source('P')],
    }),
    description({
      id: 'esc-type',
      label: 'Kind of concern',
      question: 'What is the concern about?',
      look: 'Choose the one that is most urgent.',
      applies: flagged,
      kind: {
        type: 'one-of',
        options: [
          { code: 'child', label: 'A child' },
          { code: 'adult', label: 'An adult at risk' },
          { code: 'self-harm', label: 'Suicide or self-harm' },
          { code: 'domestic-abuse', label: 'Domestic abuse' },
          { code: 'prescribing', label: 'Prescribing' },
          { code: 'other', label: 'Something else' },
        ],
      },
      sources: [source('S1'), source('P')],
    }),
    description({
      id: 'esc-told-role',
      label: 'Whom you told',
      question: 'Whom did you tell?',
      look: 'Give the role, not the name.',
      applies: flagged,
      kind: {
        type: 'one-of',
        options: [
          { code: 'safeguarding-lead', label: 'Safeguarding lead' },
          { code: 'service-manager', label: 'Service manager' },
          { code: 'team-leader', label: 'Team leader' },
          { code: 'clinical-lead', label: 'Clinical lead or prescriber' },
          { code: 'children-services', label: 'Children’s services' },
          { code: 'emergency', label: 'Emergency services' },
          { code: 'other', label: 'Someone else' },
        ],
      },
      sources: [source('P')],
    }),
    description({
      id: 'esc-told-at',
      label: 'When you told them',
      question: 'When did you tell them?',
      look: 'Give the day and the time. You cannot finish the case before you have told someone.',
      applies: flagged,
      kind: { type: 'date-time' },
      sources: [source('P')],
    }),
    description({
      id: 'esc-outcome',
      label: 'What came of it',
      question: 'What came of it?',
      look: 'If you reached nobody, try again today and tell your audit lead.',
      applies: flagged,
      kind: {
        type: 'one-of',
        options: [
          { code: 'acknowledged', label: 'They took it on' },
          { code: 'referred', label: 'It was referred on' },
          { code: 'already-known', label: 'They already knew' },
          { code: 'not-reached', label: 'Nobody was reached' },
        ],
      },
      sources: [source('P')],
    }),
  ],
};
