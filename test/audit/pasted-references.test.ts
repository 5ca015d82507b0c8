import { describe, expect, it } from 'vitest';
import { pastedReferences } from '#src/audit/pasted-references.ts';

const taken = new Map([['brg-02', 'Bridge']]);

describe('references pasted from a column', () => {
  it('takes one from each line, the first cell of several, and runs', () => {
    const text = 'BRG-10\r\n"BRG-11"\n\nBRG-12\tFemale\t34\nBRG-13 to BRG-15\n';
    expect(pastedReferences(text, taken)).toEqual({
      ok: true,
      references: ['BRG-10', 'BRG-11', 'BRG-12', 'BRG-13', 'BRG-14', 'BRG-15'],
      groupOf: new Map(),
      alike: [],
    });
  });

  it('takes nothing while a line is to be changed, and says which and how', () => {
    const pasted = pastedReferences(
      'BRG-01\nBRG-02\nAB 010190\n\nbrg-01\nBRG-09 to BRG-05\nBRG-08 to BRG-08\nBRG-08',
      taken,
    );
    expect(pasted).toEqual({
      ok: false,
      references: ['BRG-01', 'BRG-08'],
      problems: [
        {
          line: 2,
          why: 'BRG-02 is used in Bridge already. Enter a case number that no other case has',
        },
        {
          line: 3,
          why: '“AB 010190” looks like initials with a date of birth. Use a number that names nobody, such as BRG-07',
        },
        { line: 5, why: 'brg-01 is written on line 1 already. Take one out' },
        { line: 6, why: 'This run goes backwards. Write BRG-05 to BRG-09' },
        { line: 8, why: 'BRG-08 is written on line 7 already. Take one out' },
      ],
    });
  });

  it('forgives dashes of every kind, what cannot be seen, a column head, commas and semicolons', () => {
    const text =
      '\uFEFFCase number\nBRG\u201310\nBRG\u2212\u00ad11\nBRG\u2011\u200b12, "BRG-13"; BRG\u00a014';
    expect(pastedReferences(text, taken)).toEqual({
      ok: true,
      references: ['BRG-10', 'BRG-11', 'BRG-12', 'BRG-13', 'BRG 14'],
      groupOf: new Map(),
      alike: [],
    });
  });

  it.each([20_000, 200_000, 1_000_000])(
    'looks at length first: %i letters without a break',
    (length) => {
      const [problem] = (() => {
        const pasted = pastedReferences('a'.repeat(length), taken);
        return pasted.ok ? [] : pasted.problems;
      })();
      expect(problem?.why).toMatch(
        /^Shorten “a{30}…” to 20 characters$|^This is more than can be read/,
      );
    },
  );

  it('gives nothing for nothing', () => {
    expect(pastedReferences(' \n\n', taken)).toEqual({
      ok: true,
      references: [],
      groupOf: new Map(),
      alike: [],
    });
  });

  it.each([
    ['QUA-1', 'qua-01', { reference: 'QUA-1', other: 'QUA-01' }],
    ['QUA-007', 'qua-7', { reference: 'QUA-007', other: 'QUA-7' }],
    ['A01B02', 'a1b2', { reference: 'A01B02', other: 'A1B2' }],
  ])('asks about %s beside %s', (text, there, asked) => {
    expect(pastedReferences(text, new Map([[there, 'Quay']]))).toMatchObject({
      ok: true,
      alike: [asked],
    });
  });

  it('asks about two that are alike among those pasted, and about none that are not', () => {
    expect(pastedReferences('QUA-01\nQUA-1\nQUA-10\nQUA-100', new Map())).toMatchObject({
      alike: [{ reference: 'QUA-1', other: 'QUA-01' }],
    });
  });
});
