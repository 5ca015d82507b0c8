import { addDays, daysBetween } from './calendar.ts';

const aMonday = '2012-01-02';
const saturday = 5;

/** 0 = Monday. */
const weekday = (date: string): number => ((daysBetween(aMonday, date) % 7) + 7) % 7;

/** The date this many working days later, Monday to Friday. Bank holidays are not known here and count as working days. */
export function addWorkingDays(date: string, days: number): string {
  let found = date;
  for (let left = days; left > 0; ) {
    found = addDays(found, 1);
    if (weekday(found) < saturday) left -= 1;
  }
  return found;
}
