import type { Item } from '#src/tool/audit-tool.ts';
import { medicines, parentalStatuses, treatmentBands } from './code-lists.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { source } from './source.ts';

/** What treatment the person is in, and whether there are children. */
export const treatmentItems: Item[] = [
  description({
    id: 'hdr-time-in-treatment',
    label: 'Time in treatment',
    question: 'How long has the person been in treatment without a break?',
    look: 'Count whole months of this treatment journey, not from the latest transfer.',
    kind: { type: 'months', max: 480, bands: treatmentBands },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-injecting',
    label: 'Injecting',
    question: 'Does the person inject, or did they ever?',
    look: 'Look in the assessment, the risk form and any drug use record.',
    tier: 'extended',
    kind: {
      type: 'one-of',
      options: [
        { code: 'current', label: 'Injects now' },
        { code: 'previous', label: 'Used to inject' },
        { code: 'never', label: 'Never injected' },
        { code: 'not-stated', label: 'Not stated in the notes' },
      ],
    },
    sources: [source('S1', 'appendix 9')],
  }),
  criterion({
    id: 'hdr-structured',
    label: 'Structured treatment',
    question: 'Is the person in structured treatment that is reported to NDTMS?',
    polarity: 'descriptive',
    presets: [
      { when: { fact: 'top-expected', is: ['yes'] }, answer: 'yes' },
      { when: { fact: 'top-expected', is: ['no'] }, answer: 'no' },
    ],
    guidance: {
      look: 'Filled in from the sample group. Change it if this person is different.',
      yes: 'a care-planned treatment has started and is sent to the national system (NDTMS)',
      no: 'the person only gets advice, drop-in or outreach work',
    },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-prescribed',
    label: 'Prescribed',
    question: 'What is prescribed to treat dependence?',
    look: 'Take the latest prescription in any file.',
    kind: { type: 'one-of', options: medicines },
    presets: [{ when: { fact: 'prescribed', is: ['no'] }, answer: 'none' }],
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-cj-status',
    label: 'Criminal justice',
    question: 'Is the person in contact with criminal justice?',
    look: 'DIP is the Drug Interventions Programme. DRR is a drug rehabilitation requirement.',
    tier: 'extended',
    kind: {
      type: 'one-of',
      options: [
        { code: 'none', label: 'None' },
        { code: 'dip', label: 'DIP contact' },
        { code: 'drr', label: 'DRR' },
        { code: 'other', label: 'Other order or licence' },
        { code: 'not-stated', label: 'Not stated in the notes' },
      ],
    },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-parental-status',
    label: 'Parental status',
    question: 'Is the person a parent, and do their children live with them?',
    look: 'Take it as it is written in any file.',
    tier: 'extended',
    kind: { type: 'one-of', options: parentalStatuses },
    sources: [source('S1'), source('K')],
  }),
  description({
    id: 'hdr-household-children',
    label: 'Other children at home',
    question: 'Do other children live in the home or often visit it?',
    look: 'Count children of a partner, a relative or a housemate. Write down no names.',
    tier: 'extended',
    kind: {
      type: 'one-of',
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'not-stated', label: 'Not stated in the notes' },
      ],
    },
    sources: [source('S1')],
  }),
  criterion({
    id: 'hdr-children-present',
    label: 'Children',
    question: 'Do the notes show a child the person is parent to, lives with or often cares for?',
    polarity: 'descriptive',
    guidance: {
      look: 'A child is anyone under 18. Read the risk forms too.',
      yes: 'any file mentions such a child, even in one line',
      no: 'the person was asked and there is none',
      notChecked: 'nobody asked, or the notes are unclear',
    },
    sources: [source('S1')],
  }),
];
