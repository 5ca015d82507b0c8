import type { Rule } from '#src/tool/audit-tool.ts';
import { columns } from './columns.ts';
import { rule } from './rule.ts';
import { table1 } from './source.ts';

const tableItems = columns.map(({ item }) => item);
const withoutTop = tableItems.filter((item) => item !== 'top-missing');
/** Beginnings of words that can mean someone is in danger. */
const dangerWords = ['overdos', 'suicid', 'self-harm', 'child', 'injur', 'abus', 'violen'];
/** Above this share of Could not check a case says too little. */
const tooManyNotChecked = 0.2;

/** Escalation, and what can only be seen from the case as a whole. */
export const wholeCaseRules: Rule[] = [
  rule({
    id: 'c-esc',
    when: {
      all: [
        { item: 'esc-flag', is: ['yes'] },
        { item: 'esc-told-at', answered: false },
      ],
    },
    message:
      'You raised an immediate concern ({esc-flag}). Tell the service’s safeguarding lead, then say when ({esc-told-at}).',
    items: ['esc-told-at', 'esc-flag'],
    strength: 'hard',
  }),
  rule({
    id: 'c-concern-kw',
    when: {
      all: [
        { item: 'nar-concerns', has: dangerWords },
        { item: 'esc-flag', is: ['no'] },
      ],
    },
    message:
      'What you wrote under {nar-concerns} can mean danger. Check that No is right for {esc-flag}.',
    items: ['nar-concerns', 'esc-flag'],
  }),
  rule({
    id: 'c-nr-many',
    when: { shareOfCore: 'not-checked', above: tooManyNotChecked },
    message:
      'You could not check more than 1 in 5 questions of this case. See whether a file can still be found ({hdr-note-sets-seen}).',
    items: ['hdr-note-sets-seen'],
    sources: [table1],
  }),
  rule({
    id: 'c-straightline',
    when: {
      any: [
        { same: tableItems },
        { all: [{ item: 'top-required', is: ['no'] }, { same: withoutTop }] },
      ],
    },
    message:
      'You gave the same answer to every question of the results table, from {rp-plan-seen} to {kw-psi-used}. Check that this is what you saw.',
    items: ['rp-plan-seen', 'kw-psi-used'],
  }),
];
