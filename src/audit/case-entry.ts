import type { CaseId, FieldEdit, Fields, GroupId, MemberId } from './ids.ts';

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
  /** Who is to read it. Absent: nobody was given it; whoever has time takes it. */
  readonly reviewer?: MemberId;
  /** To learn on: reviewed like any other, listed apart, and counted in no result and no report. */
  readonly practice?: true;
}

export const caseFields = {
  reference: 'reference',
  group: 'group',
  excluded: 'excluded',
  replacementFor: 'replacement-for',
  practice: 'practice',
  reviewer: 'reviewer',
} as const;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads a case from its fields; undefined while its reference or group has not arrived. */
export function caseFrom(id: CaseId, fields: Fields): CaseEntry | undefined {
  const reference = text(fields.get(caseFields.reference));
  const group = text(fields.get(caseFields.group));
  if (reference === undefined || group === undefined) return undefined;
  const excluded = text(fields.get(caseFields.excluded));
  const reviewer = text(fields.get(caseFields.reviewer));
  const replacementFor = text(fields.get(caseFields.replacementFor));
  return {
    id,
    reference,
    group: group as GroupId,
    ...(excluded === undefined ? {} : { excluded }),
    ...(replacementFor === undefined ? {} : { replacementFor: replacementFor as CaseId }),
    ...(fields.get(caseFields.practice) === true ? { practice: true } : {}),
    ...(reviewer === undefined ? {} : { reviewer: reviewer as MemberId }),
  };
}

/** Gives a case to a reviewer, or to nobody. An edit of the case's record. */
export const giveCaseEdits = (reviewer: MemberId | undefined): FieldEdit[] => [
  { field: caseFields.reviewer, value: reviewer ?? null },
];
