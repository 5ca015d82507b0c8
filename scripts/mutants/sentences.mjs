// Deliberate mistakes in what is said about the numbers.
import { mutant } from './mutant.mjs';

const tests = ['test/report/sentences'];

export const sentenceMutants = [
  mutant(
    tests,
    'criteria without an answer are lost from the sentence',
    'src/report/model/summary.ts',
    ["...(notAssessed > 0 ? [are(notAssessed, 'not assessed')] : []),", ''],
  ),
  mutant(tests, 'in range counts as met', 'src/report/model/result-rows.ts', [
    "met: those('met'),",
    "met: those('met', 'in-range'),",
  ]),
  mutant(tests, 'reports print the status that was stored', 'src/report/model/action-lines.ts', [
    'const words = statusWords[standing.status];',
    'const words = statusWords[action.status];',
  ]),
  mutant(tests, 'every concern is said to be told', 'src/report/model/escalations.ts', [
    'const all = told === found.length;',
    'const all = true;',
  ]),
  mutant(tests, 'what people disagree about is not marked', 'src/tally/unsettled.ts', [
    'return toSettle === 0 ? cell : { ...cell, toSettle };',
    'return cell;',
  ]),
  mutant(tests, 'a re-audit that is past is not said to be', 'src/report/model/next-steps.ts', [
    'monthsFrom(auditDate, on) > months',
    'months < 0',
  ]),
  mutant(tests, 'groups with no case are counted as read', 'src/report/model/phrases.ts', [
    'const read = list.filter(({ cases }) => cases > 0).length;',
    'const read = list.length;',
  ]),
  mutant(tests, 'few cases are ranked with many', 'src/tally/weakest.ts', [
    '2 + good : good',
    'good : good',
  ]),
  mutant(tests, 'a report is no draft', 'src/report/model/cover.ts', [
    'complete ? marking',
    'finished > 0 ? marking',
  ]),
];
