import type { Item } from '#src/tool/audit-tool.ts';
import { ageBands, drugs, ethnicities, genders, secondaryDrugs } from './code-lists.ts';
import { description } from './description.ts';
import { source } from './source.ts';

/** Who the person is, in bands and groups that do not point to anyone. */
export const personItems: Item[] = [
  description({
    id: 'hdr-gender',
    label: 'Gender',
    question: 'What gender do the notes give?',
    look: 'Take it as it is written. Do not guess from a name.',
    kind: { type: 'one-of', options: genders },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-ethnicity',
    label: 'Ethnicity',
    question: 'What ethnicity do the notes give?',
    look: 'Take it as it is written. Do not guess from a name.',
    kind: { type: 'one-of', options: ethnicities },
    sources: [source('S1'), source('K')],
  }),
  description({
    id: 'hdr-age-band',
    label: 'Age',
    question: 'Which age band is the person in?',
    look: 'Work it out from the notes, but write down no date of birth.',
    kind: { type: 'one-of', options: ageBands },
    sources: [source('S1', 'appendix 9')],
  }),
  description({
    id: 'hdr-primary-drug',
    label: 'Main drug',
    question: 'Which drug is the main problem?',
    look: 'Take the main problem drug from the assessment, not the medicine that is prescribed.',
    kind: { type: 'one-of', options: drugs },
    sources: [source('S1'), source('K')],
  }),
  description({
    id: 'hdr-secondary-drug',
    label: 'Second drug',
    question: 'Which drug is the second problem?',
    look: '“No second drug” means the notes say so. If they are silent, choose “Not stated”.',
    kind: { type: 'one-of', options: secondaryDrugs },
    sources: [source('S1'), source('K')],
  }),
];
