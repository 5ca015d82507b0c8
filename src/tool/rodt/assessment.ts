import type { Section } from '#src/tool/audit-tool.ts';
import { assessmentChecks } from './assessment-checks.ts';
import { yesNo } from './code-lists.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { modelsOfCare, source } from './source.ts';

/** Assessment. (domain.md section 2 C) */
export const assessment: Section = {
  id: 'assessment',
  title: 'Assessment',
  hint: 'Look for assessment forms in every file, then read what was made of them.',
  items: [
    criterion({
      id: 'ass-initial',
      label: 'First assessment',
      question: 'Was a first (triage) assessment completed?',
      guidance: {
        look: 'Judge this apart from the risk assessment.',
        yes: 'a dated form or text covers drug use, motivation, risk and how urgent it is',
        no: 'it is missing or half empty',
      },
      sources: [source('S1'), modelsOfCare(26)],
    }),
    description({
      id: 'ass-comprehensive-expected',
      label: 'Full assessment expected',
      question: 'Should this person have had a comprehensive assessment?',
      look: 'Filled in from the sample group where it says so. Not everybody needs one.',
      kind: { type: 'one-of', options: yesNo },
      presets: [
        { when: { fact: 'comprehensive-expected', is: ['yes'] }, answer: 'yes' },
        {
          when: {
            all: [
              { fact: 'comprehensive-expected', is: ['no'] },
              { fact: 'tier', is: ['2'] },
              { item: 'hdr-structured', is: ['yes'] },
            ],
          },
          answer: 'yes',
        },
        { when: { fact: 'comprehensive-expected', is: ['no'] }, answer: 'no' },
      ],
      sources: [source('S1', 'section 4.5')],
    }),
    criterion({
      id: 'ass-comprehensive',
      label: 'Full assessment',
      question: 'Was a comprehensive assessment completed?',
      applies: { item: 'ass-comprehensive-expected', is: ['yes'] },
      notApplicable: 'with-reason',
      guidance: {
        look: 'The 4 areas are drug and alcohol use, health, offending and social life.',
        yes: 'it covers the 4 areas and leads to a plan',
        no: 'it is missing, or is only a longer first assessment',
        notApplicable: 'it does not fit this person; say why in a note',
      },
      sources: [source('S1', 'section 4.5'), source('S4')],
    }),
    description({
      id: 'ass-date',
      label: 'Assessment date',
      question: 'In which month was the latest assessment?',
      look: 'Take the date on the form, not the date it was typed in.',
      tier: 'extended',
      kind: { type: 'month', noneLabel: 'No date found' },
      sources: [source('S1')],
    }),
    criterion({
      id: 'ass-updated',
      label: 'Assessed again',
      question: 'Were needs assessed again as things changed?',
      tier: 'extended',
      applies: { item: 'hdr-time-in-treatment', compare: '>', to: 6 },
      guidance: {
        yes: 'a later assessment or a review looks at needs afresh',
        no: 'only the first assessment is there, though things changed',
        notApplicable: 'nothing has changed and the notes say so',
      },
      sources: [source('L', 'RODT interim report 2011, Drugnet summary')],
    }),
    criterion({
      id: 'ass-individual',
      label: 'About this person',
      question: 'Does the assessment read as being about this person?',
      guidance: {
        look: 'Look for own words, wishes, strengths and conclusions.',
        yes: 'you could tell this person from another by reading it',
        no: 'it has stock phrases, or ticked boxes and no thoughts about them',
      },
      sources: [source('S1', 'section 4.5')],
    }),
    criterion({
      id: 'ass-motivation',
      label: 'Motivation',
      question: 'Was the person’s motivation to change explored and used?',
      guidance: {
        look: 'Look for scaling, motivational notes, pros and cons, or a map with a conclusion.',
        yes: 'the notes show it was explored and what came of it',
        no: 'nothing is there, or a map was filled in and never used',
      },
      sources: [source('S1', 'section 4.5')],
    }),
    criterion({
      id: 'ass-early-contacts',
      label: 'First 3 contacts',
      question: 'Did the first 3 contacts include real motivational work?',
      tier: 'extended',
      applies: { fact: 'tier', is: ['2', '2/3'] },
      guidance: {
        look: 'For people who started through the Bridge or the DIP, before they had a keyworker.',
        yes: 'at least one contact shows work on change',
        no: 'the contacts were only steps on the way to a prescription',
        notApplicable: 'the person did not start this way',
      },
      sources: [source('S1', 'section 4.5')],
    }),
    ...assessmentChecks,
  ],
};
