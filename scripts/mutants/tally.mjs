// Deliberate mistakes in counting and hiding.
import { mutant } from './mutant.mjs';

const tests = ['test/tally'];
const cell = 'src/tally/tally-cell.ts';

export const tallyMutants = [
  mutant(tests, 'per cent are rounded down', 'src/tally/percent.ts', [
    '(200 * count + of) / (2 * of)',
    '(100 * count) / of',
  ]),
  mutant(tests, 'the interval is one of 90 %', 'src/tally/wilson.ts', [
    '1.959963984540054',
    '1.6448536269514722',
  ]),
  mutant(tests, 'unfinished cases count', 'src/tally/counted-cases.ts', [
    "(unfinished && status === 'started')",
    "status === 'started'",
  ]),
  mutant(tests, 'left-out cases count', 'src/tally/counted-cases.ts', [
    "return status === 'finished' ||",
    "return status === 'finished' || status === 'excluded' ||",
  ]),
  mutant(tests, 'the total is added up from the rows shown', 'src/tally/count-cases.ts', [
    'if (row === undefined || !isCounted(',
    'if (row === undefined || row === 1 || !isCounted(',
  ]),
  mutant(tests, 'of plans seen counts cases without a plan', 'src/tally/tally.ts', [
    'used: ofPlans ? counts.withPlan(row, column) : all,',
    'used: all,',
  ]),
  mutant(tests, 'more Yes than plans is possible', cell, ['count > plans', 'count > plans + 1']),
  mutant(tests, 'could not check is called not applicable', cell, [
    "return notChecked >= unanswered ? 'not checked' : 'not answered';",
    "return notChecked >= unanswered ? 'n/a' : 'not answered';",
  ]),
  mutant(tests, 'a base below the small base has a per cent', 'src/tally/percent.ts', [
    'of < smallBase || of === 0',
    'of === 0',
  ]),
  mutant(tests, 'Yes that is bad news is ranked as good', 'src/tally/good-share.ts', [
    "if (column.polarity === 'good') return",
    "if (column.polarity !== 'none') return",
  ]),
  mutant(tests, 'a result on its standard is below', 'src/tally/against-standard.ts', [
    '100 * side.good >= column.standard * side.of',
    '100 * side.good > column.standard * side.of',
  ]),
  mutant(tests, 'weakest first is strongest first', 'src/tally/weakest.ts', [
    'place(a) - place(b) || a.index - b.index',
    'place(b) - place(a) || a.index - b.index',
  ]),
  mutant(tests, 'a small No is shown', 'src/tally/suppression/small-numbers.ts', [
    'return small(count) || small(base - count);',
    'return small(count);',
  ]),
  mutant(
    tests,
    'only small numbers themselves are hidden',
    'src/tally/suppression/hidden-cells.ts',
    ['if (!secondary) return {', 'if (!secondary || sets.length > 0) return {'],
  ),
];
