/** Dates as `YYYY-MM-DD` strings. A calendar, not a clock: nothing here knows what day it is. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const millisecondsInDay = 86_400_000;

/** "February" for 2; undefined outside 1 to 12. */
export const monthName = (month: number): string | undefined => months[month - 1];

/** 2 for "February", "feb" or "Sept"; undefined when it is no month. At least 3 letters. */
export function monthNumber(word: string): number | undefined {
  const start = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sept$/, 'sep');
  if (start.length < 3) return undefined;
  const index = months.findIndex((name) => {
    const month = name.toLowerCase();
    return month === start || month.slice(0, 3) === start;
  });
  return index < 0 ? undefined : index + 1;
}

/** Whether this day exists: 2012-02-29 does, 2011-02-29 does not. Years 1000 to 9999. */
export function isRealDate(date: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(date)) return false;
  const [year, month, day] = parts(date);
  return month >= 1 && month <= 12 && isoDate(Date.UTC(year, month - 1, day)) === date;
}

/** A real day from 1990 to 2099: what a date of an audit or an action can be. The year 26 is a slip of the hand. */
export const isAuditDate = (date: string): boolean =>
  isRealDate(date) && date >= '1990-01-01' && date < '2100-01-01';

/** The date this many days later (or earlier, below 0). `date` must be a real one. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date);
  return isoDate(Date.UTC(year, month - 1, day + days));
}

/** Days from one date to another; below 0 when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((inUtc(to) - inUtc(from)) / millisecondsInDay);

/** "28 February 2012"; what is no date comes back as it is. */
export function longDate(date: string): string {
  if (!isRealDate(date)) return date;
  const [year, month, day] = parts(date);
  return `${day} ${monthName(month)} ${year}`;
}

function inUtc(date: string): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
}

function parts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
