import { describe, expect, it } from 'vitest';
import { canShape, isMarked, shapeArabic } from '#src/report/pdf/script/shape-arabic.ts';

/** The forms of a shaped word by their Unicode names: isolated, final, initial, medial. */
const codes = (text: string): string[] =>
  [...shapeArabic(text)].map((letter) => (letter.codePointAt(0) ?? 0).toString(16));

describe('Arabic letters', () => {
  it('take the forms of beginning, middle and end', () => {
    // Meem, hah, meem, dal: the name Muhammad.
    expect(codes('محمد')).toEqual(['fee3', 'fea4', 'fee4', 'feaa']);
  });

  it('stand apart after a letter that joins nothing', () => {
    // Dal, alef, waw, dal: the name Dawud.
    expect(codes('داود')).toEqual(['fea9', 'fe8d', 'feed', 'fea9']);
  });

  it('make one of lam and alef, joined to what is before or not', () => {
    expect(codes('لا')).toEqual(['fefb']);
    expect(codes('بلا')).toEqual(['fe91', 'fefc']);
    expect(codes('الأحمد')).toEqual(['fe8d', 'fef7', 'fea3', 'fee4', 'feaa']);
  });

  it('end before a comma, a digit and a hamza', () => {
    expect(codes('سلام،').slice(-2)).toEqual(['fee1', '60c']);
    expect(codes('بيت،').slice(-2)).toEqual(['fe96', '60c']);
    expect(codes('شيء')).toEqual(['feb7', 'fef2', 'fe80']);
    expect(codes('بيت١')).toEqual(['fe91', 'fef4', 'fe96', '661']);
  });

  it('join past a mark, and keep it', () => {
    expect(codes('مُحَمَّد')).toEqual(['fee3', '64f', 'fea4', '64e', 'fee4', '64e', '651', 'feaa']);
    expect(codes('دَم')).toEqual(['fea9', '64e', 'fee1']);
  });

  it('do as a joiner says, which is not drawn', () => {
    expect(codes('می\u200cروم').slice(0, 3)).toEqual(['fee3', 'fbfd', 'fead']);
    expect(codes('ه\u200d')).toEqual(['feeb']);
  });

  it.each([...'ٹڈڑںےہھگچپژکیۓۃئؤ'])('of Urdu have forms: %s', (letter) => {
    expect(canShape(letter)).toBe(true);
    expect(isMarked(letter)).toBe(false);
    expect(shapeArabic(letter)).not.toBe(letter);
  });

  it('with no forms, or with marks, are known', () => {
    expect(canShape('ښ')).toBe(false);
    expect(isMarked('مُ')).toBe(true);
    expect(isMarked('ۂ')).toBe(true);
    expect(canShape('ۂ')).toBe(true);
  });
});
