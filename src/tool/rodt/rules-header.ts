import type { Rule } from '#src/tool/audit-tool.ts';
import { prescribedCodes } from './code-lists.ts';
import { rule } from './rule.ts';

/** The case header: files, drugs, gender, age and prescription. */
export const headerRules: Rule[] = [
  rule({
    id: 'c-joint-sets',
    when: {
      all: [
        { fact: 'joint', is: [true] },
        { item: 'hdr-note-sets-seen', compare: '<=', to: 1 },
      ],
    },
    message:
      'More than one service holds notes on this person, but you saw 1 set or none ({hdr-note-sets-seen}). Were the others not to be had?',
    items: ['hdr-note-sets-seen'],
  }),
  rule({
    id: 'c-sets',
    when: { item: 'hdr-note-sets-seen', compare: '>', to: { item: 'hdr-note-sets-expected' } },
    message:
      'You saw more sets of notes ({hdr-note-sets-seen}) than there should be ({hdr-note-sets-expected}). Check both numbers.',
    items: ['hdr-note-sets-seen', 'hdr-note-sets-expected'],
  }),
  rule({
    id: 'c-primary-second',
    when: {
      all: [
        { same: ['hdr-primary-drug', 'hdr-secondary-drug'] },
        { not: { item: 'hdr-primary-drug', is: ['not-stated'] } },
      ],
    },
    message:
      'The main drug ({hdr-primary-drug}) and the second drug ({hdr-secondary-drug}) are the same. Change one of them.',
    items: ['hdr-secondary-drug', 'hdr-primary-drug'],
    strength: 'hard',
  }),
  rule({
    id: 'c-gender-women',
    when: {
      all: [
        { fact: 'women-only', is: [true] },
        { item: 'hdr-gender', is: ['male'] },
      ],
    },
    message:
      'This sample group is for women only, but you gave the gender as male ({hdr-gender}). Change it, or move the case to another group.',
    items: ['hdr-gender'],
    strength: 'hard',
  }),
  rule({
    id: 'c-under-18',
    when: { item: 'hdr-age-band', is: ['under-18'] },
    message:
      'You gave an age under 18 ({hdr-age-band}). This audit is for adult services. Check the age and ask your audit lead.',
    items: ['hdr-age-band'],
  }),
  rule({
    id: 'c-rx',
    // Answers about prescribing do not apply once nothing is prescribed, so only the group can contradict it.
    when: {
      all: [
        { item: 'hdr-prescribed', is: ['none'] },
        { fact: 'prescribed', is: ['yes'] },
      ],
    },
    message:
      'You said nothing is prescribed ({hdr-prescribed}), but people in this sample group are prescribed for.',
    items: ['hdr-prescribed'],
  }),
  rule({
    id: 'c-rx-group',
    when: {
      all: [
        { fact: 'prescribed', is: ['no'] },
        { item: 'hdr-prescribed', is: prescribedCodes },
      ],
    },
    message:
      'People in this sample group are not prescribed for, but you gave a medicine ({hdr-prescribed}). Does the case belong to a group that several services share?',
    items: ['hdr-prescribed'],
  }),
];
