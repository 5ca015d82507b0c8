import type { ReportParts } from './report-parts.ts';

/**
 * How many of the provider's cases raised an immediate concern that the service was told about, finished or not. Nothing
 * else of an escalation enters a report.
 */
export function escalations({ input, groups }: ReportParts): number {
  const flag = input.tool.sections.find(({ role }) => role === 'escalation')?.items[0];
  if (!flag) return 0;
  const own = new Set(groups.map(({ id }) => id));
  return input.cases.filter(
    ({ entry, view }) => own.has(entry.group) && view.answer(flag.id) === 'yes',
  ).length;
}

export const escalationLine = (count: number): string =>
  count === 0
    ? 'No immediate concern about safety was raised with the service during the audit.'
    : `Immediate concerns about safety raised with the service during the audit: ${count}. Each was told to the service at the time; no detail is given here.`;
