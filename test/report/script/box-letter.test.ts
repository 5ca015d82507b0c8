import { describe, expect, it } from 'vitest';
import { isBox, type Pixels } from '#src/report/pdf/script/box-letter.ts';

/** A picture from rows of signs: # is ink. */
function pixelsOf(...rows: string[]): Pixels {
  const signs = [...rows.join('')];
  const data = new Uint8ClampedArray(
    signs.flatMap((sign) => Array(4).fill(sign === '#' ? 0 : 255)),
  );
  return { data, width: rows[0]?.length ?? 0, height: rows.length };
}

describe('a letter no font has', () => {
  const box = pixelsOf('      ', ' #### ', ' #  # ', ' #  # ', ' #### ');

  it('is known by its box, whatever is written in it', () => {
    expect(isBox(box, box)).toBe(true);
    expect(isBox(pixelsOf('      ', ' #### ', ' ## # ', ' # ## ', ' #### '), box)).toBe(true);
  });

  it('is known by having no ink', () => {
    expect(isBox(pixelsOf('      ', '      ', '      ', '      ', '      '), box)).toBe(true);
  });

  it('is none that looks otherwise', () => {
    expect(isBox(pixelsOf('      ', ' #### ', ' #    ', ' #  # ', ' #### '), box)).toBe(false);
    expect(isBox(pixelsOf('      ', '      ', ' #### ', ' #  # ', ' #### '), box)).toBe(false);
  });

  it('is none that has a light colour', () => {
    const data = new Uint8ClampedArray([255, 204, 0, 255]);
    expect(isBox({ data, width: 1, height: 1 }, box)).toBe(false);
  });

  it('cannot be told where the laptop draws nothing for it', () => {
    const nothing = pixelsOf('      ', '      ', '      ', '      ', '      ');
    expect(isBox(box, nothing)).toBe(false);
  });
});
