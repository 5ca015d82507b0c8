import type { CaseId, Fields, GroupId } from './ids.ts';

/** A case in the sample: its audit reference and group. What was answered about it is in review/. */
export interface CaseEntry {
  readonly id: CaseId;
  /** `BRG-07`: never a name, initials, NHS number or date of birth. Unique in the audit. */
  readonly reference: string;
  readonly group: GroupId;
  /** Why it is left out of every denominator; it stays listed. */
  readonly excluded?: string;
  /** The excluded case that this one stands in for. */
  readonly replacementFor?: CaseId;
  /** To learn on: reviewed like any other, listed apart, and counted in no result and no report. */
  readonly practice?: true;
}

export const caseFields = {
  reference: 'reference',
  group: 'group',
  excluded: 'excluded',
  replacementFor: 'replacement-for',
  practice: 'practice',
} as const;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads a case from its fields; undefined while its reference or group has not arrived. */
export function caseFrom(id: CaseId, fields: Fields): CaseEntry | undefined {
  const reference = text(fields.get(caseFields.reference));
  const group = text(fields.get(caseFields.group));
  if (reference === undefined || group === undefined) return undefined;
  const excluded = text(fields.get(caseFields.excluded));
  const replacementFor = text(fields.get(caseFields.replacementFor));
  return {
    id,
    reference,
    group: group as GroupId,
    ...(excluded === undefined ? {} : { excluded }),
    ...(replacementFor === undefined ? {} : { replacementFor: replacementFor as CaseId }),
    ...(fields.get(caseFields.practice) === true ? { practice: true } : {}),
  };
}
