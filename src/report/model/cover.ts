import { longDate } from '#src/audit/calendar.ts';
import type { ReportParts } from './report-parts.ts';

/** Who the report is for and about, as printed on its first page. */
export interface Cover {
  readonly heading: string;
  /** "The Bridge" */
  readonly service: string;
  /** "Society of St James"; empty where it is the same as the service. */
  readonly provider: string;
  readonly auditName: string;
  readonly auditDate: string;
  readonly reportDate: string;
  readonly reference: string;
  /** On every page. */
  readonly marking: string;
  readonly sample: boolean;
  /** Whom to ask, by role; empty where the audit names none. */
  readonly contact: string;
}

export const sampleMarking = 'Sample: invented cases';
const marking = 'OFFICIAL-SENSITIVE: for the named provider and the commissioning team only';

export function cover({ input, audit, provider, service }: ReportParts): Cover {
  const place = audit.providers.indexOf(provider) + 1;
  return {
    heading: 'Case file audit feedback',
    service,
    provider: provider.name === service ? '' : provider.name,
    auditName: audit.name,
    auditDate: longDate(audit.auditDate),
    reportDate: longDate(input.reportDate),
    reference: `${input.tool.id.toUpperCase()}-${audit.auditDate.slice(0, 4)}-${place}`,
    marking: input.sample ? sampleMarking : marking,
    sample: input.sample,
    contact: audit.contact,
  };
}
