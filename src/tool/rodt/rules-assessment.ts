import type { Rule } from '#src/tool/audit-tool.ts';
import { rule } from './rule.ts';

/** Assessment, risk and consent. */
export const assessmentRules: Rule[] = [
  rule({
    id: 'c-comp-na',
    when: {
      all: [
        { item: 'ass-comprehensive', is: ['not-applicable'] },
        {
          any: [
            { fact: 'tier', is: ['3', '4'] },
            { item: 'hdr-structured', is: ['yes'] },
          ],
        },
        { note: 'ass-comprehensive', written: false },
      ],
    },
    message:
      'The person is in structured treatment ({hdr-structured}), but you answered Not applicable to {ass-comprehensive}. Say why in a note.',
    items: ['ass-comprehensive', 'hdr-structured'],
  }),
  rule({
    id: 'c-comp-tier2',
    when: {
      all: [
        { item: 'ass-comprehensive', is: ['no'] },
        { fact: 'comprehensive-expected', is: ['no'] },
      ],
    },
    message:
      'You answered No to {ass-comprehensive}, but this sample group is not expected to have one. If this person is no different, change {ass-comprehensive-expected} to No.',
    items: ['ass-comprehensive', 'ass-comprehensive-expected'],
  }),
  rule({
    id: 'c-preg',
    when: {
      all: [
        { item: 'ass-pregnancy', is: ['yes', 'no'] },
        { item: 'hdr-gender', is: ['male'] },
      ],
    },
    message:
      'You answered {ass-pregnancy}, but gave the gender as male ({hdr-gender}). Check that both are right.',
    items: ['ass-pregnancy', 'hdr-gender'],
  }),
  rule({
    id: 'c-risk-plan',
    when: {
      all: [
        { item: 'risk-management-plan', is: ['yes'] },
        { item: 'risk-assessed', is: ['no', 'not-checked'] },
      ],
    },
    message:
      'You answered Yes to {risk-management-plan}, but saw no risk assessment ({risk-assessed}). Which risks does the plan answer?',
    items: ['risk-management-plan', 'risk-assessed'],
  }),
  rule({
    id: 'c-cross-file',
    when: {
      all: [
        { item: 'risk-cross-file', is: ['yes'] },
        { item: 'nar-concerns', answered: false },
      ],
    },
    message:
      'You found a risk that is missing from the risk assessment ({risk-cross-file}). Describe it under {nar-concerns}.',
    items: ['risk-cross-file', 'nar-concerns'],
    strength: 'hard',
  }),
  rule({
    id: 'c-consent',
    when: {
      all: [
        { item: 'consent-signed', is: ['not-applicable'] },
        {
          any: [
            { fact: 'joint', is: [true] },
            { item: 'hdr-note-sets-expected', compare: '>=', to: 2 },
          ],
        },
        { note: 'consent-signed', written: false },
      ],
    },
    message:
      'More than one service works with this person ({hdr-note-sets-expected}), but you answered Not applicable to {consent-signed}. Say why in a note.',
    items: ['consent-signed', 'hdr-note-sets-expected'],
  }),
];
