import type { Rule } from '#src/tool/audit-tool.ts';
import { prescribedCodes } from './code-lists.ts';
import { rule } from './rule.ts';
import { source } from './source.ts';

/** Children and safe storage. */
export const childrenRules: Rule[] = [
  rule({
    id: 'c-children-household',
    when: {
      all: [
        { item: 'hdr-children-present', is: ['no'] },
        {
          any: [
            {
              item: 'hdr-parental-status',
              is: ['all-live-with', 'some-live-with', 'none-live-with'],
            },
            { item: 'hdr-household-children', is: ['yes'] },
          ],
        },
      ],
    },
    message:
      'You said there are no children ({hdr-children-present}), but {hdr-parental-status} or {hdr-household-children} says there are.',
    items: ['hdr-children-present', 'hdr-parental-status', 'hdr-household-children'],
  }),
  rule({
    id: 'c-children-sg',
    when: {
      all: [
        { item: 'hdr-children-present', is: ['yes'] },
        {
          any: [
            { item: 'sg-child-details', is: ['not-applicable'] },
            { item: 'sg-child-risk', is: ['not-applicable'] },
          ],
        },
      ],
    },
    message:
      'You said there are children ({hdr-children-present}), so {sg-child-details} and {sg-child-risk} do apply.',
    items: ['sg-child-details', 'sg-child-risk', 'hdr-children-present'],
  }),
  rule({
    id: 'c-children-nr',
    when: {
      all: [
        { item: 'hdr-children-present', is: ['not-checked'] },
        { item: 'sg-children-asked', is: ['yes'] },
      ],
    },
    message:
      'You said the person was asked about children ({sg-children-asked}), but could not check whether there are any ({hdr-children-present}).',
    items: ['sg-children-asked', 'hdr-children-present'],
  }),
  rule({
    id: 'c-storage',
    when: {
      all: [
        { item: 'hdr-prescribed', is: prescribedCodes },
        { item: 'hdr-children-present', is: ['yes'] },
        { item: 'sg-safe-storage', is: ['no', 'not-checked'] },
        { item: 'esc-flag', answered: false },
      ],
    },
    message:
      'Medicine goes home to a child ({hdr-children-present}) and safe storage is not shown ({sg-safe-storage}). Answer Yes or No to {esc-flag}.',
    items: ['sg-safe-storage', 'esc-flag', 'hdr-children-present'],
    strength: 'hard',
    sources: [source('S1', 'serious case review 2011')],
  }),
];
