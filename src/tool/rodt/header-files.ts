import type { Item } from '#src/tool/audit-tool.ts';
import { description } from './description.ts';
import { noteSetTypes } from './plan-lists.ts';
import { source } from './source.ts';

/** As many as a sample group can expect. */
const setCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Which files there are, which were seen, and how long it took. */
export const fileItems: Item[] = [
  description({
    id: 'hdr-note-sets-expected',
    label: 'Note sets expected',
    question: 'How many separate sets of notes should there be?',
    look: 'Count each paper or electronic file that is kept apart, such as keywork or prescribing.',
    kind: { type: 'whole-number', min: 0, max: 9, unit: 'sets' },
    presets: setCounts.map((count) => ({
      when: { fact: 'note-sets-expected', is: [count] },
      answer: count,
    })),
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-note-sets-seen',
    label: 'Note sets seen',
    question: 'How many sets of notes did you see?',
    look: 'If you saw fewer than expected, your answers only describe what you saw.',
    kind: { type: 'whole-number', min: 0, max: 9, unit: 'sets' },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-note-sets-types',
    label: 'Kinds of notes seen',
    question: 'Which kinds of notes did you see?',
    look: 'Tick every kind you opened.',
    tier: 'extended',
    kind: { type: 'many-of', options: noteSetTypes },
    sources: [source('S1')],
  }),
  description({
    id: 'hdr-care-coordinator',
    label: 'Care co-ordinator',
    question: 'Who is named in the notes as co-ordinating care?',
    look: 'Look for a named worker with a role who holds the case now. Do not write the name here.',
    tier: 'extended',
    kind: {
      type: 'one-of',
      options: [
        { code: 'provider', label: 'A worker of a service whose notes you saw' },
        { code: 'elsewhere', label: 'A worker of another service' },
        { code: 'several', label: 'More than one worker' },
        { code: 'none', label: 'Nobody is named' },
      ],
    },
    sources: [source('S1'), source('L', 'TOP exception reports')],
  }),
  description({
    id: 'hdr-minutes',
    label: 'Minutes taken',
    question: 'How many minutes did this case take you?',
    look: 'A rough number is fine. It helps to plan the next audit.',
    tier: 'extended',
    kind: { type: 'whole-number', min: 0, max: 600, unit: 'minutes' },
    sources: [source('P')],
  }),
];
