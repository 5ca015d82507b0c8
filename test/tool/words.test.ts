import { describe, expect, it } from 'vitest';
import { fourWayAnswers } from '#src/tool/audit-tool.ts';
import { fourWayWords, sourcesWords, sourceWords } from '#src/tool/words.ts';

describe('the four answers', () => {
  it('have words and keys in their fixed order', () => {
    expect(fourWayWords.map(({ code }) => code)).toEqual(fourWayAnswers);
    expect(fourWayWords.map(({ short }) => short)).toEqual(['Yes', 'No', 'N/A', 'Could not check']);
    expect(fourWayWords.map(({ key }) => key).join('')).toBe('YNAX');
    expect(fourWayWords.map(({ digit }) => digit).join('')).toBe('1234');
  });
});

describe('a source in words', () => {
  it('names the document, its year and the place in it', () => {
    expect(sourceWords({ code: 'S1', detail: 'section 4.5' })).toBe(
      'Southampton review 2012, section 4.5',
    );
    expect(sourceWords({ code: 'S1' })).toBe('Southampton review 2012');
    expect(sourceWords({ code: 'L', detail: 'NICE QS23, statement 6' })).toBe(
      'NICE QS23, statement 6',
    );
  });

  it('never dresses up a proposal as a standard', () => {
    expect(sourceWords({ code: 'P', detail: 'anything' })).toBe('our proposal');
    expect(sourceWords({ code: 'K' })).toBe('our proposal');
    expect(sourcesWords([{ code: 'P' }, { code: 'K' }, { code: 'S0' }])).toBe(
      'our proposal; O’Connor (NTA), Getting better outcomes for drug users',
    );
  });
});
