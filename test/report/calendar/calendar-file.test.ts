import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarFile, folded } from '#src/report/calendar/calendar-file.ts';

const madeAt = '2012-05-13T09:05:07.123Z';
const aDay = (more: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'action-1@audit-1',
  day: '2012-02-29',
  title: 'Due: write goals',
  about: '',
  ...more,
});
const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (file: string) => file.replaceAll('\r\n ', '');
/** The lines of a file that holds one entry, folding undone. */
const linesOf = (more: Partial<CalendarDay>) =>
  unfolded(calendarFile([aDay(more)], madeAt)).split('\r\n');

describe('a calendar file', () => {
  it('is one calendar of all-day entries, each with an id, a stamp in UTC and the day after as its end', () => {
    expect(calendarFile([aDay({ about: 'Who: team leader' })], madeAt)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Case File Audit//Improvement actions//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:action-1@audit-1',
        'DTSTAMP:20120513T090507Z',
        'DTSTART;VALUE=DATE:20120229',
        'DTEND;VALUE=DATE:20120301',
        'SUMMARY:Due: write goals',
        'DESCRIPTION:Who: team leader',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('ends every line with CR LF and has no other line ends', () => {
    const file = calendarFile([aDay({ title: 'One\nTwo\rThree\r\nFour' })], madeAt);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('escapes backslashes, semicolons, commas and new lines, and leaves out control characters', () => {
    expect(linesOf({ title: 'a\\b; c, d\ne\u0000\u0007\u007ff\tg' })).toContain(
      'SUMMARY:a\\\\b\\; c\\, d\\nef\tg',
    );
  });

  it('lets no text begin a line of its own', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM';
    expect(linesOf({ title }).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(linesOf({ title })).not.toContain('BEGIN:VALARM');
  });

  it('is the same file for the same entries and moment', () => {
    expect(calendarFile([aDay()], madeAt)).toBe(calendarFile([aDay()], madeAt));
  });
});

describe('a long line', () => {
  it.each([
    ['plain letters', 'a'.repeat(400)],
    ['letters of 2 octets', 'é'.repeat(400)],
    ['letters of 3 octets', '漢'.repeat(400)],
    ['letters of 4 octets', '😀'.repeat(400)],
    ['letters of every length', 'aé漢😀'.repeat(100)],
  ])('of %s is folded to 75 octets, between letters, and reads the same again', (_name, text) => {
    const pieces = folded(text).split('\r\n');
    for (const [index, piece] of pieces.entries()) {
      expect(octets(piece)).toBeLessThanOrEqual(75);
      expect(piece.startsWith(' ')).toBe(index > 0);
      // Half a letter would be written as the replacement character.
      expect(new TextDecoder().decode(new TextEncoder().encode(piece))).toBe(piece);
    }
    expect(unfolded(folded(text))).toBe(text);
  });

  it('of exactly 75 octets stays whole, of 76 is folded', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('uses the 74 octets the space leaves on the lines that follow', () => {
    expect(
      folded('a'.repeat(75 + 74 + 1))
        .split('\r\n')
        .map(octets),
    ).toEqual([75, 75, 2]);
  });
});
