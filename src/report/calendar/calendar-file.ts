import { addDays } from '#src/audit/calendar.ts';

/** Something that falls on a day. */
export interface CalendarDay {
  /** The same for the same thing in every file, and nothing else's: a calendar that has it changes it. */
  readonly id: string;
  /** `YYYY-MM-DD`, a real one. */
  readonly day: string;
  readonly title: string;
  /** More about it; empty for nothing. */
  readonly about: string;
}

const longestLine = 75;
const encoder = new TextEncoder();

/**
 * A content line in pieces of at most 75 octets, joined by CR LF and a space. It is cut between characters only, so that a
 * reader that takes the pieces one by one never meets half a letter. (RFC 5545 section 3.1)
 */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > longestLine) {
      pieces.push(piece);
      // The space that begins the next line counts as well.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: TEXT allows none of them but the tab (RFC 5545 section 3.1)
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A value of type TEXT. (RFC 5545 section 3.3.11) */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const basic = (day: string): string => day.replaceAll('-', '');

/** "20120513T090000Z" for "2012-05-13T09:00:00.000Z" */
const inUtc = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

const event = ({ id, day, title, about }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basic(day)}`,
  `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  ...(about === '' ? [] : [`DESCRIPTION:${escaped(about)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** An iCalendar file of all-day entries. `madeAt`: in UTC, as `toISOString` says it. (RFC 5545 section 3.4 and 3.6.1) */
export function calendarFile(days: readonly CalendarDay[], madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Case File Audit//Improvement actions//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => event(day, inUtc(madeAt))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
