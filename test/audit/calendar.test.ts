import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isAuditDate,
  isRealDate,
  longDate,
  monthName,
  monthNumber,
} from '#src/audit/calendar.ts';
import { datesInText } from '#src/audit/dates-in-text.ts';

describe('the calendar', () => {
  it.each(['2012-02-29', '2012-12-31', '2000-02-29', '2026-01-01'])('%s is a real date', (date) => {
    expect(isRealDate(date)).toBe(true);
  });
  it.each(['2011-02-29', '1900-02-29', '2012-13-01', '2012-00-10', '2012-04-31', '28/02/2012', ''])(
    '"%s" is not',
    (date) => {
      expect(isRealDate(date)).toBe(false);
    },
  );
  it('adds days over months, leap days and years', () => {
    expect(addDays('2012-02-20', 14)).toBe('2012-03-05');
    expect(addDays('2011-12-25', 14)).toBe('2012-01-08');
    expect(addDays('2012-03-01', -1)).toBe('2012-02-29');
  });
  it('counts days both ways', () => {
    expect(daysBetween('2012-02-14', '2012-02-28')).toBe(14);
    expect(daysBetween('2012-03-01', '2012-02-28')).toBe(-2);
  });
  it('writes a date in words', () => {
    expect(longDate('2012-02-28')).toBe('28 February 2012');
    expect(longDate('2012-02-30')).toBe('2012-02-30');
  });
  it('knows months by number and by word', () => {
    expect(monthName(2)).toBe('February');
    expect(monthName(13)).toBeUndefined();
    expect(monthNumber('Sept')).toBe(9);
    expect(monthNumber('december')).toBe(12);
    expect(monthNumber('juned')).toBeUndefined();
    expect(monthNumber('ma')).toBeUndefined();
  });
});

describe('a date of an audit or an action', () => {
  it.each([
    '0026-06-13',
    '1026-06-13',
    '2011-02-29',
    '2011-13-01',
    '2199-01-01',
    'Marmalade 2011',
    '',
  ])('is not “%s”', (date) => expect(isAuditDate(date)).toBe(false));

  it('is a real day from 1990 to 2099', () => {
    expect(['1990-01-01', '2012-02-29', '2099-12-31'].every(isAuditDate)).toBe(true);
  });
});

it('Marmalade and Octopus are no months of a date in a text', () => {
  expect(datesInText('2 Marmalade 1984, 3 Octopus 1984, 4 March 1984')).toMatchObject([
    { date: '1984-03-04' },
  ]);
});
