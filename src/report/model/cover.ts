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

const sampleMarking = 'Sample: invented cases';
const internalMarking =
  'OFFICIAL-SENSITIVE: for the named provider and the commissioning team only';

/** The marking of every page, "DRAFT. " before it until the sample is complete. `internal` is that of a document for its own readers. */
export function markingOf(
  { edition, sample, audit, cases }: Pick<FeedbackInput, 'edition' | 'sample' | 'audit' | 'cases'>,
  internal: string,
): string {
  const marking =
    edition === 'internal'
      ? sample
        ? sampleMarking
        : internal
      : (sample ? shareableSampleMarking : shareableMarking)[audit.smallNumbers];
  return sampleProgress(audit, cases).complete ? marking : `DRAFT. ${marking}`;
}

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
    marking: markingOf(input, internalMarking),
    sample: input.sample,
    contact: audit.contact,
  };
}
