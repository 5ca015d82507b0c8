import type { Section } from '#src/tool/audit-tool.ts';
import { yesNo } from './code-lists.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { source, table1 } from './source.ts';

const expected = { item: 'top-required', is: ['yes'] };

/** The Treatment Outcomes Profile. (domain.md section 2 G) */
export const top: Section = {
  id: 'top',
  title: 'Treatment Outcomes Profile',
  hint: 'Forms may be on paper or in the computer. Ask before you answer.',
  items: [
    description({
      id: 'top-required',
      label: 'TOP expected',
      question: 'Should this person have a Treatment Outcomes Profile (TOP)?',
      look: 'Filled in from the sample group. If you change it, say why in a note.',
      kind: { type: 'one-of', options: yesNo },
      presets: [
        { when: { item: 'hdr-structured', is: ['no'] }, answer: 'no' },
        { when: { fact: 'top-expected', is: ['no'] }, answer: 'no' },
        { when: { fact: 'top-expected', is: ['yes'] }, answer: 'yes' },
      ],
      sources: [table1],
    }),
    criterion({
      id: 'top-missing',
      label: 'TOP missing',
      question: 'Is a Treatment Outcomes Profile (TOP) missing that should be there?',
      polarity: 'bad',
      applies: expected,
      notApplicable: 'with-reason',
      standard: { percent: 80, source: source('S1', 'section 4.2') },
      bands: {
        name: 'Treatment Outcomes Profiles (TOP)',
        short: 'TOP',
        fair: 80,
        good: 90,
        excellent: 95,
        source: source('S1', 'section 4.2'),
      },
      guidance: {
        look: 'Check the start, the latest review and, if the person has left, the exit.',
        yes: 'one that was due is not there',
        no: 'all that were due are there',
        notApplicable: 'none was due for this person; say why in a note',
        notChecked: 'you could not look in the system that holds them',
      },
      sources: [table1],
    }),
    criterion({
      id: 'top-start-seen',
      label: 'Start TOP',
      question: 'Did you see a Treatment Outcomes Profile (TOP) from the start?',
      tier: 'extended',
      applies: expected,
      guidance: {
        look: 'It should be from within about 2 weeks of the start of treatment.',
        yes: 'it is there',
        no: 'it is not there',
        notApplicable: 'treatment began before these forms were in use',
      },
      sources: [source('S1'), source('K')],
    }),
    criterion({
      id: 'top-review-in-window',
      label: 'Review TOP in time',
      question: 'Was the Treatment Outcomes Profile (TOP) reviewed in time?',
      tier: 'extended',
      applies: expected,
      guidance: {
        look: 'The first review is due in weeks 5 to 26, then one at least every 26 weeks.',
        yes: 'each review that was due is there',
        no: 'one is late or not there',
        notApplicable: 'the person has been in treatment for too short a time',
      },
      sources: [source('S1', 'appendix 9'), source('K')],
    }),
    criterion({
      id: 'top-exit-seen',
      label: 'Exit TOP',
      question: 'Did you see a Treatment Outcomes Profile (TOP) from the exit?',
      tier: 'extended',
      applies: expected,
      guidance: {
        look: 'It should be from within about 2 weeks of leaving.',
        yes: 'it is there',
        no: 'the person has left and it is not there',
        notApplicable: 'the person is still in treatment',
      },
      sources: [source('S1'), source('K')],
    }),
    description({
      id: 'top-last-date',
      label: 'Latest TOP',
      question: 'In which month was the latest Treatment Outcomes Profile (TOP)?',
      look: 'Take the date of the interview.',
      tier: 'extended',
      applies: expected,
      kind: { type: 'month', noneLabel: 'None found' },
      sources: [source('L', 'TOP form')],
    }),
    criterion({
      id: 'top-used',
      label: 'TOP used',
      question: 'Was the Treatment Outcomes Profile (TOP) used in the work with the person?',
      tier: 'extended',
      applies: expected,
      guidance: {
        yes: 'scores were talked about, change was noted or the plan was adjusted',
        no: 'the form was filled in and not used',
        notApplicable: 'there is none to use',
      },
      sources: [source('S0'), source('L', 'NTA 2013')],
    }),
  ],
};
