import type { Theme } from '#src/tool/reporting.ts';
import { source } from './source.ts';

/**
 * What the 2012 review found over all services (domain.md section 6, last paragraph). Which questions speak of which theme
 * is our proposal.
 */
export const themes: Theme[] = [
  {
    title: 'Note keeping and consent',
    about:
      'Notes should meet a basic standard, and consent should let services share what they know.',
    items: [
      'rec-standard',
      'rec-current',
      'consent-signed',
      'consent-current',
      'consent-shared-in-practice',
    ],
    sources: [source('S1', 'sections 4.6 and 5')],
  },
  {
    title: 'Assessment practice',
    about: 'An assessment should be about this person and lead to a plan, not fill in a form.',
    items: [
      'ass-initial',
      'ass-comprehensive',
      'ass-updated',
      'ass-individual',
      'ass-motivation',
      'ass-early-contacts',
    ],
    sources: [source('S1', 'sections 4.4 and 4.5')],
  },
  {
    title: 'SMART goals',
    about: 'Goals should say what will be done, how it will be known, and by when.',
    items: ['rp-smart', 'rp-smart-s', 'rp-smart-m', 'rp-smart-a', 'rp-smart-r', 'rp-smart-t'],
    sources: [source('S1', 'section 4.5, Table 1')],
  },
  {
    title: 'Psychosocial interventions',
    about: 'Keywork should use named methods and follow the plan.',
    items: ['kw-psi-used', 'kw-by-plan', 'kw-frequency-as-planned'],
    sources: [source('S1', 'section 5')],
  },
  {
    title: 'Co-ordination',
    about:
      'Services that share a person should tell one story, work from one plan and know the same risks.',
    items: ['rec-coherent', 'risk-cross-file', 'rp-one-plan', 'consent-shared-in-practice'],
    sources: [source('S1', 'sections 4.2, 4.4 and 5')],
  },
  {
    title: 'Supervision',
    about: 'Supervision should ask of each case whether plan, keywork and assessment fit together.',
    items: ['kw-supervision', 'kw-by-plan', 'ass-individual'],
    sources: [source('S1', 'sections 4.6 and 5')],
  },
  {
    title: 'Led by the prescription',
    about:
      'Medicine should have a purpose in the plan, and its benefit and the way off it should be looked at.',
    items: [
      'rx-linked-to-plan',
      'rx-benefit-reviewed',
      'rx-strategic-review',
      'rx-optimised',
      'rx-exit-offered',
      'rp-balance',
    ],
    sources: [source('S1'), source('L', 'NTA slides on the RODT report, 2012')],
  },
];
