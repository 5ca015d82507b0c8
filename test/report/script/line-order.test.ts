import { describe, expect, it } from 'vitest';
import { facesOf } from '#src/report/pdf/script/faces.ts';
import { linePartsOf } from '#src/report/pdf/script/line-parts.ts';

/** Hebrew letters for what runs to the left, drawn by the main font, so that the order can be read in the test. */
const means = { main: () => true };
const drawn = (line: string): string =>
  linePartsOf(facesOf(line, means))
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('');
const readings = (line: string): (string | undefined)[] =>
  linePartsOf(facesOf(line, means)).map(({ reading }) => reading?.text);

describe('a line', () => {
  it('with a name that runs to the left turns the name and nothing else', () => {
    expect(drawn('Ask אבג first')).toBe('Ask גבא first');
    expect(readings('Ask אבג first')).toEqual([undefined, 'אבג', undefined]);
  });

  it('keeps a name of two words together', () => {
    expect(drawn('by אבג דהו.')).toBe('by והד גבא.');
    expect(readings('by אבג דהו.')).toEqual([undefined, 'אבג דהו', undefined]);
  });

  it('keeps a number as it is, to the left of the name before it', () => {
    expect(drawn('אבג 12')).toBe('12 גבא');
    expect(drawn('אבג 3.5 דהו')).toBe('והד 3.5 גבא');
    expect(drawn('12 אבג')).toBe('12 גבא');
    expect(drawn('8 of 50 (16%)')).toBe('8 of 50 (16%)');
  });

  it('turns brackets with what they stand among', () => {
    expect(drawn('Ask (אבג) first')).toBe('Ask (גבא) first');
    expect(drawn('אבג (דהו) זחט')).toBe('טחז (והד) גבא');
    expect(drawn('אבג (דהו)')).toBe('(והד) גבא');
    expect(drawn('אבג (team A)')).toBe('גבא (team A)');
  });
});
