import { describe, expect, it } from 'vitest';
import { breakLines } from '#src/report/pdf/script/break-lines.ts';

/** Each letter is 1 wide; marks take no room. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;
const lines = (text: string, width: number): string[] => breakLines(text, width, widthOf);

describe('lines', () => {
  it('end at a space, and read as the text', () => {
    expect(lines('one two three', 7)).toEqual(['one two ', 'three']);
    expect(lines('one\ntwo', 7)).toEqual(['one ', 'two']);
  });

  it('end between two Han letters, where no space belongs', () => {
    expect(lines('ab 張偉李娜', 5)).toEqual(['ab 張偉', '李娜']);
  });

  it('break a word that is wider than a line, and go on after it', () => {
    expect(lines('a abcdefgh b', 3)).toEqual(['a ', 'abc', 'def', 'gh ', 'b']);
  });

  it('never part a letter from its marks', () => {
    const word = 'e\u0323\u0300'.repeat(5);
    expect(lines(word, 2)).toEqual(
      [...'221'].map((count) => 'e\u0323\u0300'.repeat(Number(count))),
    );
  });

  it('hold a letter that is wider than the line', () => {
    expect(breakLines('abc', 1, (text) => text.length * 5)).toEqual(['a', 'b', 'c']);
  });

  it('take a word of 10,000 letters', () => {
    const broken = lines('x'.repeat(10_000), 60);
    expect(broken).toHaveLength(167);
    expect(broken.join('')).toBe('x'.repeat(10_000));
  });
});
