import type { AuditId, CaseId, MemberId } from '#src/audit/ids.ts';

const length = 16;

/** Ids as long as random ones, but the same in every sample audit: `sample-case-0007`. */
export const sampleId = (kind: string, number: number): string => {
  const start = `sample-${kind}-`;
  return start + String(number).padStart(length - start.length, '0');
};

/** The one case that is not finished and is counted nowhere. */
export const practiceCaseId = sampleId('practice', 1) as CaseId;
/** Where practising begins: the section with the first questions of the four answers. */
export const practiceSection = 'recovery-plan';
/** The sample's place on every laptop: it is never shared, so its id need not be random. */
export const sampleAuditId = 'sample' as AuditId;
/** The first is the audit lead, who sits at the laptop when the sample is opened. */
export const sampleMember = (number: number): MemberId => `sample-reviewer-${number}` as MemberId;
