import type { Section } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { source } from './source.ts';

/** Note keeping and consent. (domain.md section 2 B) */
export const records: Section = {
  id: 'records',
  title: 'Records and consent',
  hint: 'Look at the last 10 entries and at the forms in every file.',
  items: [
    criterion({
      id: 'rec-standard',
      label: 'Notes in order',
      question: 'Do the entries in the notes meet the basic standard?',
      guidance: {
        look: 'Read the last 10 entries. Each needs a date, an author and writing you can read.',
        yes: 'at least 8 of 10 are in order, and contacts and missed visits are noted',
        no: 'more than 2 of the 10 fall short',
      },
      sources: [source('S1', 'section 5')],
    }),
    criterion({
      id: 'rec-current',
      label: 'Up to date',
      question: 'Is there an entry from the last 28 days?',
      tier: 'extended',
      guidance: {
        look: 'If the case should have been closed, say so under what worries you.',
        yes: 'there is one, or the notes say why there is none',
        no: 'the last entry is older and no reason is given',
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'rec-coherent',
      label: 'One story',
      question: 'Do the separate files tell one story?',
      applies: { item: 'hdr-note-sets-seen', compare: '>=', to: 2 },
      guidance: {
        look: 'Compare the risk form, the plan, the last prescription and the keyworker in each file.',
        yes: 'they fit together',
        no: 'files contradict each other, or a risk is in one file only; note which',
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'rec-dna-followup',
      label: 'Missed visits',
      question: 'Were missed visits followed up?',
      tier: 'extended',
      guidance: {
        yes: 'a call, a letter, a visit or a change of plan came after each missed visit',
        no: 'a missed visit is noted and nothing was done',
        notApplicable: 'no missed visit is noted',
      },
      sources: [source('S4', 'criterion 11')],
    }),
    criterion({
      id: 'consent-signed',
      label: 'Consent to share',
      question: 'Is there a signed and dated consent to share information?',
      guidance: {
        look: 'Check that it names the agencies that hold a file.',
        yes: 'it is signed, dated and names those agencies',
        no: 'it is missing, not signed, or only a general tick',
        notApplicable: 'one service alone works with the person and shares nothing',
      },
      sources: [source('S1', 'section 4.6'), source('S4')],
    }),
    criterion({
      id: 'consent-current',
      label: 'Consent up to date',
      question: 'Was the consent looked at again in the last 12 months?',
      tier: 'extended',
      applies: { item: 'consent-signed', is: ['yes'] },
      guidance: {
        look: 'It should also be looked at when a new agency joins.',
        yes: 'it was made or renewed within 12 months, and since the last agency joined',
        no: 'it is older, or an agency joined after it',
      },
      sources: [source('P')],
    }),
    criterion({
      id: 'consent-shared-in-practice',
      label: 'Sharing in practice',
      question: 'Do the services share what they know?',
      tier: 'extended',
      guidance: {
        look: 'Look for minutes, letters, joint reviews or a copied plan.',
        yes: 'at least one of these shows sharing',
        no: 'several services work with the person and nothing shows sharing',
        notApplicable: 'only one service works with the person',
      },
      sources: [source('S4'), source('S1')],
    }),
  ],
};
