import type { AuditId, MemberId } from '#src/audit/ids.ts';

const length = 16;

/** Ids as long as random ones, but the same in every sample audit: `sample-case-0007`. */
export const sampleId = (kind: string, number: number): string => {
  const start = `sample-${kind}-`;
  return start + String(number).padStart(length - start.length, '0');
};

export const sampleAuditId = sampleId('audit', 1) as AuditId;
export const sampleMember = (number: number): MemberId => sampleId('member', number) as MemberId;
