import { describe, expect, it } from 'vitest';
import { smallNumbersIn } from '#src/report/small-numbers-in.ts';

const found = (line: string, under?: number) =>
  smallNumbersIn([line], under === undefined ? {} : { under }).map(({ words }) => words);

describe('small numbers in lines a person wrote', () => {
  it.each([
    ['Goals were SMART in 3 of 33 cases.', ['3 of 33']],
    ['Goals were SMART in 3 out of 33 cases.', ['3 out of 33']],
    ['Met for 2/12.', ['2/12']],
    ['A plan was seen in 30 of 33 cases.', ['30 of 33']],
    ['A plan was seen in all but two.', ['all but two']],
    ['In two cases the risk plan was out of date.', ['two cases']],
    ['Notes for 1 person were missing.', ['1 person']],
    ['Four young women had no keyworker.', ['Four young women']],
    ['Three of the cases were closed.', ['Three of the cases']],
    ['Both case files were thin and one client left.', ['Both case files', 'one client']],
    ['Only two had a copy.', ['Only two']],
  ])('finds them: %s', (line, words) => {
    expect(found(line)).toEqual(words);
  });

  it.each([
    'Goals were SMART in 9 of 33 cases (27%).',
    'No case had a plan: 0 of 33.',
    'All 33 of 33 cases had one.',
    'Confirm the owner within 2 weeks.',
    'See section 3 and criterion 4.',
    'Agreed on 2 April 2012, version 1.2.',
    'In 12 cases a plan was seen.',
    'Keywork follows the plan for 4% of people.',
    'One thing to keep: the welcome.',
  ])('leaves others alone: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('goes up to 7 where 1 to 7 are hidden', () => {
    expect(found('Seen in 6 of 33 cases and in seven files.')).toEqual([]);
    expect(found('Seen in 6 of 33 cases and in seven files.', 8)).toEqual([
      '6 of 33',
      'seven files',
    ]);
  });

  it('says in which line and where', () => {
    expect(smallNumbersIn(['Nothing here.', 'Seen in 2 cases.'])).toEqual([
      { line: 1, start: 8, words: '2 cases' },
    ]);
  });
});
