import type { ReportParts } from './report-parts.ts';

/**
 * How many of the provider's cases raised an immediate concern that the service was told about, finished or not. Nothing
 * else of an escalation enters a report, and the shareable edition says only whether there was one.
 */
export function escalations({ input, groups, edition }: ReportParts): number | 'some' {
  const flag = input.tool.sections.find(({ role }) => role === 'escalation')?.items[0];
  if (!flag) return 0;
  const own = new Set(groups.map(({ id }) => id));
  const raised = input.cases.filter(
    ({ entry, view }) => own.has(entry.group) && view.answer(flag.id) === 'yes',
  ).length;
  return edition === 'shareable' && raised > 0 ? 'some' : raised;
}

/** In the shareable edition only whether there was one: `some`. */
export const escalationLine = (count: number | 'some'): string => {
  if (count === 'some')
    return 'Immediate concerns about safety were raised with the service during the audit. Each was told to the service at the time; how many is not given in this edition.';
  return count === 0
    ? 'No immediate concern about safety was raised with the service during the audit.'
    : `Immediate concerns about safety raised with the service during the audit: ${count}. Each was told to the service at the time; no detail is given here.`;
};
