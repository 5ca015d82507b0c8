// Deliberate mistakes in how changes are remembered, and what a case's answers say.
import { mutant } from './mutant.mjs';

const log = 'src/log/record-log.ts';
const tests = ['test/log'];

export const logMutants = [
  mutant(tests, 'a change whose id is known is not looked at', log, [
    'else if (!sameChange(here, change)) {',
    'else if (here === undefined && !sameChange(here, change)) {',
  ]),
  mutant(tests, 'a change takes the place of one of another field', log, [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a source
    '`${id} ${field}`;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a source
    '`${id} ${field.slice(0, 0)}`;',
  ]),
  mutant(tests, 'equal answers side by side are to be settled', log, [
    '.size > 1 ? standing : [];',
    '.size > 0 && standing.length > 1 ? standing : [];',
  ]),
  mutant(tests, 'of several that stand the oldest shows', log, [
    'b.counter - a.counter || (a.id < b.id ? 1 : -1);',
    'a.counter - b.counter || (a.id < b.id ? 1 : -1);',
  ]),
  mutant(tests, 'two of one id are told apart by who came first', 'src/log/doubled-id.ts', [
    'said(a) < said(b) ? [a, b] : [b, a];',
    '[a, b];',
  ]),
  mutant(tests, 'an edit that changes nothing is remembered', 'src/log/edit.ts', [
    'if (same && shown.length <= 1 && alone) continue;',
    '',
  ]),
  mutant(tests, 'an edit of what is to be settled leaves it unsettled', 'src/log/edit.ts', [
    'if (same && shown.length <= 1 && alone) continue;',
    'if (same && alone) continue;',
  ]),
  mutant(tests, 'undo takes back what somebody else did', 'src/log/undo.ts', [
    'if (change.by !== by) continue;',
    '',
  ]),
  mutant(tests, 'after a new step an old undo can be done again', 'src/log/undo.ts', [
    'undo.push(changes);\n      redo = [];',
    'undo.push(changes);\n      redo = [...redo];',
  ]),
  mutant(tests, 'ids are counted instead of drawn', 'src/log/edit.ts', [
    'id: stamp.newId() as ChangeId,',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a source
    'id: `${stamp.by}/${record}/${counter}` as ChangeId,',
  ]),
];
