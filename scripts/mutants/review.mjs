// Deliberate mistakes in reading a case.
import { mutant } from './mutant.mjs';

const tests = ['test/review'];

export const reviewMutants = [
  mutant(tests, 'a number that is none is an answer', 'src/review/answer-fits.ts', [
    "typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;",
    "typeof value === 'number' && value >= min && value <= max;",
  ]),
  mutant(tests, 'spaces are a reason', 'src/review/finish.ts', [
    "reason.trim() === ''",
    "reason === ''",
  ]),
  mutant(tests, 'a text one letter too long passes', 'src/review/finish.ts', [
    '.filter(({ over }) => over > 0)',
    '.filter(({ over }) => over > 1)',
  ]),
  mutant(tests, 'a hard rule can be confirmed away', 'src/review/warnings.ts', [
    "rule.strength !== 'hard' && view",
    'view',
  ]),
  mutant(tests, 'an offer overwrites what was answered', 'src/review/offers.ts', [
    'offer.onlyUnanswered !== true',
    'offer !== undefined',
  ]),
  mutant(tests, 'what does not apply counts as unanswered', 'src/review/case-view.ts', [
    'applying: items.filter((item) => applies(item.id)),',
    'applying: items,',
  ]),
  mutant(tests, 'a preset outlives an answer', 'src/review/case-view.ts', [
    'if (answer !== undefined) return { answer, preset: false };',
    'if (answer !== undefined && !item?.presets) return { answer, preset: false };',
  ]),
  mutant(
    ['test/review', 'test/audit'],
    'a case with only a note is not started',
    'src/review/review-case.ts',
    ['[answers, notes, seenIn, flagged, confirmed]', '[answers]'],
  ),
];
