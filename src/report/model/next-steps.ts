import { addDays, longDate, monthName } from '#src/audit/calendar.ts';
import { addWorkingDays } from '#src/audit/working-days.ts';
import { listed } from './phrases.ts';
import type { ReportParts } from './report-parts.ts';
import { type Headcount, headcountOfRows } from './result-rows.ts';

/** One thing that comes next, by when, and on whose word. */
export interface NextStep {
  readonly what: string;
  readonly when: string;
  readonly basis: string;
}

export interface NextSteps {
  readonly steps: readonly NextStep[];
  /** How a finding can be challenged, a sentence each. */
  readonly challenge: readonly string[];
  /** Who signs, by role. */
  readonly signOff: readonly { readonly by: string; readonly role: string }[];
}

const factualCheckDays = 10;
const planDays = 14;
/** Months from the audit to the next one: where a criterion is clearly below, and where none is. */
const [soon, later] = [6, 12];
const ourProposal = 'Our proposal';

/** "August 2012", so many months after a date. */
function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const place = month - 1 + months;
  return `${monthName((place % 12) + 1) ?? ''} ${year + Math.floor(place / 12)}`;
}

/** Whole calendar months from one date to another. */
const monthsFrom = (from: string, to: string): number => {
  const months = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return months(to) - months(from);
};

/** Contract reviews on or after the day of the report, in order of date. */
const reviewsFrom = (dates: readonly string[], on: string): string[] =>
  [...new Set(dates)].filter((date) => date >= on).sort();

function reviewDates(set: readonly string[], toCome: readonly string[]): Omit<NextStep, 'what'> {
  if (toCome.length > 0)
    return { when: toCome.map(longDate).join('\n'), basis: 'Set for this audit' };
  const past = [...new Set(set)].sort().map(longDate);
  return past.length === 0
    ? { when: 'No dates are set yet', basis: 'To be set by the audit lead' }
    : {
        when: `No date to come: ${listed(past)} ${past.length === 1 ? 'is' : 'are'} past`,
        basis: 'A new date is to be set by the audit lead',
      };
}

/**
 * When to ask again: sooner where a criterion is clearly below. Where results are hidden, or none could be judged, the rule is said
 * and not what it comes to, which would tell of what is hidden. A month that is past on the day of the report is said to be past.
 */
function reAudit(
  { below, judged, hidden }: Headcount,
  auditDate: string,
  on: string,
): Omit<NextStep, 'what'> {
  const month = (months: number): string => {
    const words = monthAfter(auditDate, months);
    return monthsFrom(auditDate, on) > months ? `${words}, which is past` : words;
  };
  if (hidden > 0 || judged === 0)
    return {
      when: `${month(soon)}; or ${month(later)}`,
      basis: `Our proposal: ${soon} months after the audit where a criterion of the results table is clearly below standard, ${later} months where none is`,
    };
  return below > 0
    ? {
        when: month(soon),
        basis: `Our proposal: ${soon} months after the audit, since a criterion of the results table is clearly below standard`,
      }
    : {
        when: month(later),
        basis: `Our proposal: ${later} months after the audit, since no criterion of the results table that can be judged is clearly below standard`,
      };
}

/** What happens after the report: dates, right to challenge, and who signs. (domain.md section 6, page 11) */
export function nextSteps({ input, audit, provider, service, rows }: ReportParts): NextSteps {
  const { reportDate } = input;
  const reviews = reviewsFrom(audit.contractReviews, reportDate);
  const again = reAudit(headcountOfRows(rows), audit.auditDate, reportDate);
  const contact = audit.contact === '' ? 'the audit team' : audit.contact;
  return {
    steps: [
      {
        what: 'Tell us what is factually wrong in this report',
        when: `By ${longDate(addWorkingDays(reportDate, factualCheckDays))} (${factualCheckDays} working days; bank holidays not taken off)`,
        basis: ourProposal,
      },
      {
        what: 'Return the improvement plan, with an owner and a date for each action',
        when: `By ${longDate(addDays(reportDate, planDays))}`,
        basis: ourProposal,
      },
      {
        what: 'Look at the actions in contract reviews',
        ...reviewDates(audit.contractReviews, reviews),
      },
      { what: 'Ask the same questions again (re-audit)', ...again },
    ],
    challenge: [
      `${service} may challenge any finding. Tell ${contact} which criterion and which sample group it is about, and why. Send no names and no details of people.`,
      'The audit team looks at those cases again with a second reviewer. If a result changes, a corrected report is made, and the change is kept in the history of the audit. This way of doing it is our proposal.',
    ],
    signOff: [
      { by: service, role: provider.managerRole === '' ? 'Service manager' : provider.managerRole },
      { by: 'Audit team', role: audit.contact === '' ? 'Audit lead' : audit.contact },
      { by: 'Commissioning team', role: 'Commissioning manager' },
    ],
  };
}
