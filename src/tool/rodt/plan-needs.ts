import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { needs } from './plan-lists.ts';
import { rodtReport, source, table1 } from './source.ts';

/** What the plan covers, and how it weighs it. */
export const planNeedItems: Item[] = [
  criterion({
    id: 'rp-all-needs',
    label: 'All needs',
    question: 'Does the plan cover all the needs found at assessment?',
    guidance: {
      look: 'List the needs from the assessment, risk and outcome forms. Tick off each in the plan.',
      yes: 'each need has a goal, or a note says why it waits',
      no: 'a need is left out, or there is no plan',
    },
    sources: [table1, source('S4')],
  }),
  description({
    id: 'rp-needs-missed',
    label: 'Needs left out',
    question: 'Which needs does the plan leave out?',
    look: 'Tick each need that was found and has no goal and no reason to wait.',
    tier: 'extended',
    kind: { type: 'many-of', options: needs },
    sources: [source('S1'), source('S4')],
  }),
  criterion({
    id: 'rp-preferences',
    label: 'Own wishes',
    question: 'Does the plan follow what the person said they wanted?',
    tier: 'extended',
    guidance: {
      look: 'Wishes may be about the treatment, who gives it, where, or what should change first.',
      yes: 'their wishes are written down, and the plan follows them or says why not',
      no: 'no wish is written down, the plan passes over it, or there is no plan',
    },
    sources: [source('S4', 'criteria 3 and 9')],
  }),
  criterion({
    id: 'rp-balance',
    label: 'Balance',
    question: 'Does the plan balance risk and harm reduction with recovery?',
    guidance: {
      look: 'Harm reduction is about overdose, viruses or safer use. Recovery is the next step on.',
      yes: 'both are there',
      no: 'only one of them is there, or there is no plan',
    },
    sources: [table1, rodtReport],
  }),
];
