// @vitest-environment node
import { expect, it } from 'vitest';
import { saidTime, whenWords } from '#src/ui/parts/time-words.ts';

it.each([1e300, -1e300, 8.65e15])('a change at %d is said, and breaks no screen', (at) => {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit' });
  expect(saidTime(clock, at)).toBe('at a time that cannot be read');
  expect(whenWords(at, 0)).toBe('at a time that cannot be read');
});
