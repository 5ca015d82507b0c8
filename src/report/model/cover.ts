import type { Audit } from '#src/audit/audit.ts';
import { longDate } from '#src/audit/calendar.ts';
import { sampleProgress } from '#src/audit/sample-progress.ts';
import type { Edition } from '#src/report/edition.ts';
import { shareableMarking, shareableSampleMarking } from './edition-words.ts';
import type { FeedbackInput } from './feedback-input.ts';
import type { ReportParts } from './report-parts.ts';

/** "Case file audit feedback", and which edition where it is not the provider's own. */
export const reportHeading = (edition: Edition): string =>
  edition === 'internal'
    ? 'Case file audit feedback'
    : 'Case file audit feedback, shareable edition';

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
const internalMarking =
  'OFFICIAL-SENSITIVE: for the named provider and the commissioning team only';

function markingOf({ input, audit, edition }: ReportParts): string {
  const marking =
    edition === 'internal'
      ? input.sample
        ? sampleMarking
        : internalMarking
      : (input.sample ? shareableSampleMarking : shareableMarking)[audit.smallNumbers];
  return markedDraft(marking, audit, input.cases);
}

/** "DRAFT. " before the marking of every page, until the sample is complete. */
export const markedDraft = (
  marking: string,
  audit: Pick<Audit, 'groups'>,
  cases: FeedbackInput['cases'],
): string => (sampleProgress(audit, cases).complete ? marking : `DRAFT. ${marking}`);

export function cover(parts: ReportParts): Cover {
  const { input, audit, provider, service, edition } = parts;
  const place = audit.providers.indexOf(provider) + 1;
  return {
    heading: reportHeading(edition),
    service,
    provider: provider.name === service ? '' : provider.name,
    auditName: audit.name,
    auditDate: longDate(audit.auditDate),
    reportDate: longDate(input.reportDate),
    reference: `${input.tool.id.toUpperCase()}-${audit.auditDate.slice(0, 4)}-${place}${edition === 'internal' ? '' : '-S'}`,
    marking: markingOf(parts),
    sample: input.sample,
    contact: audit.contact,
  };
}
