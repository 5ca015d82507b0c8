import type { Rule } from '#src/tool/audit-tool.ts';
import { rule } from './rule.ts';
import { source, table1 } from './source.ts';

const counted = { item: 'top-missing', is: ['yes', 'no', 'not-checked'] };

/** Answers about the Treatment Outcomes Profile that do not fit each other. */
export const topRules: Rule[] = [
  rule({
    id: 'c-top-na',
    when: {
      all: [
        counted,
        {
          any: [
            { item: 'top-required', is: ['no'] },
            { fact: 'top-expected', is: ['no'] },
          ],
        },
        { note: 'top-required', written: false },
      ],
    },
    message:
      'This sample group is not expected to have these forms ({top-required}), but you answered {top-missing}. Say in a note to {top-required} why this person is different.',
    items: ['top-missing', 'top-required'],
    sources: [table1],
  }),
  rule({
    id: 'c-top-na2',
    when: {
      all: [
        { item: 'top-missing', is: ['not-applicable'] },
        { item: 'top-required', is: ['yes'] },
        { note: 'top-missing', written: false },
      ],
    },
    message:
      'The form is expected ({top-required}), but you answered Not applicable to {top-missing}. Say why in a note.',
    items: ['top-missing', 'top-required'],
  }),
  rule({
    id: 'c-top-override',
    when: {
      all: [
        { fact: 'top-expected', is: ['yes'] },
        { item: 'hdr-structured', is: ['yes'] },
        { item: 'top-required', is: ['no'] },
        { note: 'top-required', written: false },
      ],
    },
    message:
      'This sample group is expected to have these forms, but you answered No to {top-required}. Say in a note why this person is different.',
    items: ['top-required'],
  }),
  rule({
    id: 'c-top-sub',
    when: {
      all: [
        { item: 'top-missing', is: ['no'] },
        {
          any: [
            { item: 'top-start-seen', is: ['no'] },
            { item: 'top-review-in-window', is: ['no'] },
            { item: 'top-exit-seen', is: ['no'] },
          ],
        },
      ],
    },
    message:
      'You said no form is missing ({top-missing}), but answered No to {top-start-seen}, {top-review-in-window} or {top-exit-seen}.',
    items: ['top-missing', 'top-start-seen', 'top-review-in-window', 'top-exit-seen'],
  }),
  rule({
    id: 'c-top-new',
    when: {
      all: [
        { item: 'top-missing', is: ['yes'] },
        { item: 'top-start-seen', is: ['yes'] },
        { item: 'hdr-time-in-treatment', compare: '<=', to: 1 },
      ],
    },
    message:
      'You said a form is missing ({top-missing}), but the person has just started ({hdr-time-in-treatment}) and the first form is there. The review is not due before week 5.',
    items: ['top-missing', 'hdr-time-in-treatment'],
    sources: [source('S1', 'appendix 9')],
  }),
];
