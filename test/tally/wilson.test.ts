import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, percentUnless } from '#src/tally/percent.ts';
import { wilson } from '#src/tally/wilson.ts';

describe('the 95 % interval', () => {
  // Newcombe 1998, Table I, method 3: score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is as published', (count, of, lower, upper) => {
    const [low, high] = wilson(count, of);
    expect(low).toBeCloseTo(lower, 4);
    expect(high).toBeCloseTo(upper, 4);
  });

  it('holds the share, stays inside 0 to 1, and mirrors the other side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (of, any) => {
        const count = Math.min(any, of);
        const [low, high] = wilson(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        expect(high).toBeLessThanOrEqual(1);
        const [otherLow, otherHigh] = wilson(of - count, of);
        expect(otherLow).toBeCloseTo(1 - high, 10);
        expect(otherHigh).toBeCloseTo(1 - low, 10);
      }),
    );
  });
});

describe('percentages', () => {
  it('are whole and rounded half up', () => {
    expect(percentOf(21, 40)).toBe(53);
    expect(percentOf(19, 52)).toBe(37);
    expect(percentOf(8, 50)).toBe(16);
    expect(percentOf(8, 52)).toBe(15);
    expect(percentOf(1, 200)).toBe(1);
    expect(percentOf(0, 0)).toBe(0);
  });

  it('are left out under the small base', () => {
    expect(percentUnless(2, 9, 10)).toBeNull();
    expect(percentUnless(2, 10, 10)).toBe(20);
    expect(percentUnless(0, 0, 1)).toBeNull();
  });
});
