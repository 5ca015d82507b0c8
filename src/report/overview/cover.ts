import { longDate } from '#src/audit/calendar.ts';
import type { Block } from '#src/report/block/block.ts';
import { sampleMarking } from '#src/report/model/cover.ts';
import type { OverviewParts } from './overview-parts.ts';

export const overviewName = 'Partnership overview';

export const overviewMarking = ({ sample }: OverviewParts['input']): string =>
  sample ? sampleMarking : 'OFFICIAL-SENSITIVE: for the commissioning team and its partners only';

export function cover({ input, audit }: OverviewParts): Block[] {
  return [
    {
      kind: 'cover',
      over: 'Case file audit feedback',
      name: overviewName,
      when: `Audit of ${longDate(audit.auditDate)}. Report of ${longDate(input.reportDate)}.`,
      marking: overviewMarking(input),
      auditName: audit.name,
    },
  ];
}
