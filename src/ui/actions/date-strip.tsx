import type { Audit } from '#src/audit/audit.ts';
import { daysBetween, longDate } from '#src/audit/calendar.ts';

interface Day {
  readonly name: string;
  readonly day: string;
}

/** The days actions are followed up on: those to come first, the next one on top; then those that are past. */
export function followUpDays(audit: Audit, today: string): Day[] {
  const days = [
    { name: 'Feedback due', day: audit.feedbackDue },
    ...audit.contractReviews.map((day) => ({ name: 'Contract review', day })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  const past = ({ day }: Day) => day < today;
  return [...days.filter((one) => !past(one)), ...days.filter(past)];
}

/** When feedback is due and contracts are reviewed. */
export function DateStrip({ audit, today }: { readonly audit: Audit; readonly today: string }) {
  return (
    <ol className="date-strip" aria-label="Dates">
      {followUpDays(audit, today).map(({ name, day }) => (
        <li key={name + day} data-past={day < today}>
          <strong>{name}</strong>
          <span>{longDate(day)}</span>
          <span className="muted small">{awayWords(daysBetween(today, day))}</span>
        </li>
      ))}
    </ol>
  );
}

function awayWords(days: number): string {
  if (days === 0) return 'Today';
  if (days < 0) return 'Past';
  return days === 1 ? 'Tomorrow' : `In ${days} days`;
}
