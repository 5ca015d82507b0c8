import { longDate } from '#src/audit/calendar.ts';
import type { Block } from '#src/report/block/block.ts';
import { markingOf, reportHeading } from '#src/report/model/cover.ts';
import type { OverviewInput } from './overview-input.ts';
import type { OverviewParts } from './overview-parts.ts';

const name = 'Partnership overview';
const internalMarking = 'OFFICIAL-SENSITIVE: for the commissioning team and its partners only';

/** "Partnership overview, shareable edition: Southampton, February 2012" */
export const overviewTitle = ({ edition, audit }: OverviewInput): string =>
  `${name}${edition === 'internal' ? '' : ', shareable edition'}: ${audit.name}`;

/** On every page. */
export const overviewMarking = (input: OverviewInput): string => markingOf(input, internalMarking);

export function cover({ input, audit }: OverviewParts): Block[] {
  return [
    {
      kind: 'cover',
      over: reportHeading(input.edition),
      name,
      when: `Audit of ${longDate(audit.auditDate)}. Report of ${longDate(input.reportDate)}.`,
      marking: overviewMarking(input),
      auditName: audit.name,
    },
  ];
}
