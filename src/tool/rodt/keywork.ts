import type { Section } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { psychosocialTypes } from './plan-lists.ts';
import { source, table1 } from './source.ts';

/** Keyworking and psychosocial interventions. (domain.md section 2 F) */
export const keywork: Section = {
  id: 'keywork',
  title: 'Keyworking',
  hint: 'Read the last 3 to 6 keywork sessions beside the plan.',
  items: [
    criterion({
      id: 'kw-by-plan',
      label: 'Keywork by plan',
      question: 'Did keywork sessions follow the recovery plan?',
      guidance: {
        look: 'Read the last 3 to 6 sessions.',
        yes: 'at least half speak of a goal or action of the plan and take up the session before',
        no: 'they were chat or picking up a script, or there is no plan',
      },
      sources: [table1],
    }),
    criterion({
      id: 'kw-psi-used',
      label: 'Psychosocial work',
      question: 'Is there evidence of psychosocial interventions?',
      guidance: {
        look: 'Such as motivational interviewing, relapse prevention, a map that was used, or a group.',
        yes: 'a method is named, with what was done and how the person responded',
        no: 'the notes only speak of support or chat',
      },
      sources: [table1, source('L', 'NICE QS23, statement 6')],
    }),
    description({
      id: 'kw-sessions-12w',
      label: 'Sessions in 12 weeks',
      question: 'How many real keywork sessions were there in the last 12 weeks?',
      look: 'Leave out missed visits and picking up a script.',
      tier: 'extended',
      kind: { type: 'whole-number', min: 0, max: 84, unit: 'sessions' },
      sources: [source('S1')],
    }),
    criterion({
      id: 'kw-frequency-as-planned',
      label: 'As often as planned',
      question: 'Did sessions take place as often as planned?',
      tier: 'extended',
      guidance: {
        yes: 'they did, or the notes say why not',
        no: 'there were fewer and no reason is given',
        notApplicable: 'the plan does not say how often',
      },
      sources: [source('S1')],
    }),
    description({
      id: 'kw-psi-types',
      label: 'Methods used',
      question: 'Which psychosocial methods were used?',
      look: 'Tick those that are named in the notes.',
      tier: 'extended',
      applies: { item: 'kw-psi-used', is: ['yes'] },
      kind: { type: 'many-of', options: psychosocialTypes },
      sources: [source('S1'), source('K')],
    }),
    description({
      id: 'kw-psi-quality',
      label: 'How well it is written up',
      question: 'How much do the notes say about the method?',
      look: 'Take the best example you found.',
      tier: 'extended',
      applies: { item: 'kw-psi-used', is: ['yes'] },
      kind: {
        type: 'one-of',
        options: [
          { code: 'named', label: 'It is named only' },
          { code: 'content', label: 'They say what was done' },
          { code: 'effect', label: 'They say what was done and what it changed' },
        ],
      },
      sources: [source('S1')],
    }),
    criterion({
      id: 'kw-supervision',
      label: 'Supervision',
      question: 'Was the case talked through in supervision in the last 3 months?',
      tier: 'extended',
      guidance: {
        look: 'A team meeting counts when the case was discussed there.',
        yes: 'a note shows it',
        no: 'no note shows it',
      },
      sources: [source('S1', 'section 5')],
    }),
    description({
      id: 'kw-alliance',
      label: 'Working together',
      question: 'What do the notes show about how the person and the worker get on?',
      look: 'Think of respect, staying with one worker, and changes of worker. Write no names.',
      tier: 'extended',
      kind: { type: 'long-text', max: 2000 },
      sources: [source('S1')],
    }),
  ],
};
