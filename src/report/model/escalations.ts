import { type ImmediateConcern, immediateConcern } from '#src/review/immediate-concern.ts';
import { numbered } from './phrases.ts';
import type { ReportParts } from './report-parts.ts';

/** Immediate concerns of the provider's cases, finished or not; in the shareable edition only whether there is one. */
export type Escalations = readonly ImmediateConcern[] | 'some';

/**
 * The provider's immediate concerns, and how each was told. Nothing else of an escalation enters a report, and the shareable
 * edition says only whether there was one.
 */
export function escalations({ input, groups, edition }: ReportParts): Escalations {
  const own = new Set(groups.map(({ id }) => id));
  const raised = input.cases
    .filter(({ entry }) => own.has(entry.group))
    .flatMap((reviewed) => immediateConcern(input.tool, reviewed) ?? []);
  return edition === 'shareable' && raised.length > 0 ? 'some' : raised;
}

/** What the report says of them: only what is on record. */
export function escalationLine(found: Escalations): string {
  if (found === 'some')
    return 'An immediate concern about safety was found during the audit. How many there were, and what came of them, is not given in this edition.';
  if (found.length === 0) return 'No immediate concern about safety was found in these cases.';
  const told = found.filter(({ telling }) => telling === 'told').length;
  const missed = found.filter(({ telling }) => telling === 'not-reached').length;
  const unknown = found.filter(({ telling }) => telling === 'not-recorded').length;
  const without = found.filter(({ outcome }) => !outcome).length;
  const all = told === found.length;
  return [
    `Immediate concerns about safety found in these cases: ${found.length}.`,
    all
      ? `${found.length === 1 ? 'It was' : 'Each was'} told to somebody at the time.`
      : told > 0 && `${numbered(told, 'was', 'were')} told to somebody at the time.`,
    missed > 0 && `For ${missed} nobody was reached.`,
    unknown > 0 && `For ${unknown} it is not on record when anybody was told.`,
    without > 0 &&
      `What came of ${without === found.length ? (without === 1 ? 'it' : 'them') : without} is not on record.`,
    'No detail is given here.',
  ]
    .filter((words) => words !== false)
    .join(' ');
}
