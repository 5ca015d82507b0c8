import { daysBetween, isAuditDate, longDate, monthName } from './calendar.ts';

// What is possible and unlikely is asked about and never refused: a slip of the hand is seen while it is made. The ranges are our
// proposal.

const year = 365;

const far = (from: string, to: string): number => daysBetween(from, to) / year;

/** The day of an audit: years from today is a slip more often than a plan. */
export function askAboutAuditDay(day: string, today: string): string | undefined {
  if (!isAuditDate(day)) return undefined;
  if (far(today, day) > 2) return `${longDate(day)} is more than 2 years from now. Is that right?`;
  return undefined;
}

/** A day of the audit's own calendar, such as feedback or a contract review. */
export function askAboutDayAfterAudit(day: string, auditDate: string): string | undefined {
  if (!isAuditDate(day) || !isAuditDate(auditDate)) return undefined;
  if (day < auditDate)
    return `${longDate(day)} is before the audit of ${longDate(auditDate)}. Is that right?`;
  if (far(auditDate, day) > 5)
    return `${longDate(day)} is more than 5 years after the audit. Is that right?`;
  return undefined;
}

/** The days of an action, each with what is to be asked about it. */
export function askAboutActionDays(
  { start, due }: { readonly start: string; readonly due: string },
  { auditDate, today }: { readonly auditDate: string; readonly today: string },
): { readonly start: string | undefined; readonly due: string | undefined } {
  const past =
    isAuditDate(due) && due < today
      ? `${longDate(due)} is past: the action is late from the start. Is that right?`
      : undefined;
  return {
    start: askAboutDayAfterAudit(start, auditDate),
    due: askAboutDayAfterAudit(due, auditDate) ?? past,
  };
}

/** A month in a case's notes, `YYYY-MM`: notes that are read in an audit cannot be of a later one, and are seldom so old. */
export function askAboutMonth(month: string, auditDate: string): string | undefined {
  const [ofYear, ofMonth] = month.split('-').map(Number);
  const name = monthName(ofMonth ?? 0);
  if (ofYear === undefined || name === undefined || !isAuditDate(auditDate)) return undefined;
  if (month > auditDate.slice(0, 7))
    return `${name} ${ofYear} is after the audit of ${longDate(auditDate)}. Is that right?`;
  if (Number(auditDate.slice(0, 4)) - ofYear > 20)
    return `${name} ${ofYear} is more than 20 years before the audit. Is that right?`;
  return undefined;
}

/** A moment in the audit, `YYYY-MM-DDTHH:MM`, such as when a service was told of a concern. */
export function askAboutMoment(moment: string, auditDate: string): string | undefined {
  const day = moment.slice(0, 10);
  if (!isAuditDate(day) || !isAuditDate(auditDate)) return undefined;
  return Math.abs(daysBetween(auditDate, day)) > 60
    ? `${longDate(day)} is more than 60 days from the audit of ${longDate(auditDate)}. Is that right?`
    : undefined;
}
