import { describe, expect, it } from 'vitest';
import { caseRun } from '#src/audit/case-run.ts';

const referencesOf = (text: string) => {
  const run = caseRun(text);
  return run?.ok ? run.references : undefined;
};
const whyNot = (text: string) => {
  const run = caseRun(text);
  return run?.ok === false ? run.why : undefined;
};

describe('a numbered run', () => {
  it.each([
    'BRG-01 to BRG-03',
    'BRG-01 - BRG-03',
    'BRG-01 – BRG-03',
    'BRG-01–BRG-03',
    'BRG-01..03',
    'BRG-01 ... BRG-03',
    'BRG-01 to 03',
    'BRG-01 TO brg-03',
    'BRG-01-BRG-03',
    ' BRG-01  to  3 ',
  ])('"%s" is 3 cases', (text) => {
    expect(referencesOf(text)).toEqual(['BRG-01', 'BRG-02', 'BRG-03']);
  });

  it('keeps zeros in front and goes past them', () => {
    expect(referencesOf('A8 to A11')).toEqual(['A8', 'A9', 'A10', 'A11']);
    expect(referencesOf('98 to 101')).toEqual(['98', '99', '100', '101']);
    expect(referencesOf('2012/A-09 to 2012/A-10')).toEqual(['2012/A-09', '2012/A-10']);
  });

  it.each(['BRG-01', 'BRG-01-02', 'NR to DIP', 'to', '', 'step up to 4'])(
    '"%s" is none',
    (text) => {
      expect(caseRun(text)).toBeUndefined();
    },
  );

  it('says what to write instead', () => {
    expect(whyNot('BRG-12 to BRG-01')).toBe('This run goes backwards. Write BRG-01 to BRG-12');
    expect(whyNot('BRG-01 to BO-12')).toBe('Begin both ends alike: BRG-01 to BRG-12');
    expect(whyNot('BRG-1 to BRG-1501')).toBe('That is 1,501 cases. Add at most 500 at a time');
    expect(referencesOf('BRG-1 to BRG-500')).toHaveLength(500);
  });
});
