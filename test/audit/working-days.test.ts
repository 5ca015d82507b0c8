import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '#src/audit/working-days.ts';

describe('working days', () => {
  it('pass over Saturdays and Sundays', () => {
    // 14 March 2012 was a Wednesday.
    expect(addWorkingDays('2012-03-14', 2)).toBe('2012-03-16');
    expect(addWorkingDays('2012-03-14', 3)).toBe('2012-03-19');
    expect(addWorkingDays('2012-03-14', 10)).toBe('2012-03-28');
  });

  it('begin after the day itself, also at a weekend, and before 2012', () => {
    expect(addWorkingDays('2012-03-17', 1)).toBe('2012-03-19');
    expect(addWorkingDays('2011-12-30', 1)).toBe('2012-01-02');
    expect(addWorkingDays('2012-03-14', 0)).toBe('2012-03-14');
  });
});
