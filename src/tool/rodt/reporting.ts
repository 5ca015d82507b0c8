import type { Reporting } from '#src/tool/reporting.ts';
import { themes } from './themes.ts';

const safeguardingNote =
  'A single failure here is one too many. These are counts of what is written in the notes: the service should look at each such case with its safeguarding lead the same day. What is on record of immediate concerns stands at the end of this report.';

/** What reports have to know of recovery orientated treatment beyond the questions. */
export const reporting: Reporting = {
  // Ethnicity in its groups, as no one must be picked out by a code. (domain.md sections 5.4 and 6, page 3)
  caseMix: [
    { item: 'hdr-gender' },
    { item: 'hdr-ethnicity', grouped: true },
    { item: 'hdr-age-band' },
    { item: 'hdr-primary-drug' },
    { item: 'hdr-secondary-drug' },
    { item: 'hdr-time-in-treatment' },
    { item: 'hdr-children-present' },
  ],
  noteSets: { expected: 'hdr-note-sets-expected', seen: 'hdr-note-sets-seen' },
  narrative: {
    strengths: ['nar-strengths'],
    concerns: ['nar-concerns'],
    goodPractice: ['nar-good-practice'],
    shareWider: 'nar-share-wider',
  },
  sectionGroups: [
    { title: 'Recovery plan: other questions', sections: ['recovery-plan'] },
    { title: 'Records, consent, assessment and risk', sections: ['records', 'assessment', 'risk'] },
    {
      title: 'Keyworking, psychosocial work, TOP and prescribing',
      sections: ['keywork', 'top', 'prescribing'],
    },
    { title: 'Safeguarding', sections: ['safeguarding'], note: safeguardingNote },
  ],
  themes,
  event: {
    partnership: ['rec-coherent', 'risk-cross-file', 'consent-signed', 'rp-one-plan'],
    commissioningTeam: ['top-missing'],
    workforce: [
      'kw-by-plan',
      'kw-psi-used',
      'rp-smart',
      'ass-individual',
      'ass-motivation',
      'kw-supervision',
    ],
    serviceUsers: [
      'rp-agreed',
      'rp-social-network',
      'rp-recovery-capital',
      'rp-all-needs',
      'rp-exit-plan',
      'rp-family-involved',
    ],
  },
};
