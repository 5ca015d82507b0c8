import { type AuditDetails, detailField, standardField } from './audit-details.ts';
import { caseFields } from './case-entry.ts';
import type { CaseId, FieldEdit, GroupId, ProviderId } from './ids.ts';
import { type ProviderDetails, providerField } from './provider.ts';
import { groupField, type SampleGroupDetails } from './sample-group.ts';
import { memberField, type TeamMemberDetails } from './team-member.ts';

/** Edits for what a person does while setting up. The first block is for the audit's record, the second for a case's. */

/** Changes some details; those not named stay. */
export const detailEdits = (details: Partial<AuditDetails>): FieldEdit[] =>
  Object.entries(details).map(([name, value]) => ({
    field: detailField(name as keyof AuditDetails),
    value,
  }));

/** Adds a provider, or changes it as a whole. */
export const providerEdits = (id: string, provider: ProviderDetails): FieldEdit[] => {
  const { name, service, managerRole, order, tier, agencies } = provider;
  const value = { name, service, managerRole, order, tier, agencies };
  return [{ field: providerField(id), value }];
};

/** Adds a sample group, or changes it as a whole. */
export const groupEdits = (id: string, group: SampleGroupDetails): FieldEdit[] => {
  const { label, name, planned, providers, order, tier } = group;
  const { topExpected, comprehensiveExpected, prescribed, noteSetsExpected, womenOnly } = group;
  const expected = { topExpected, comprehensiveExpected, prescribed, noteSetsExpected, womenOnly };
  return [
    { field: groupField(id), value: { label, name, planned, providers, order, tier, ...expected } },
  ];
};

/** Adds a reviewer, or changes one. */
export const memberEdits = (
  id: string,
  { initials, role, order }: TeamMemberDetails,
): FieldEdit[] => [{ field: memberField(id), value: { initials, role, order } }];

export const removeProviderEdits = (id: string): FieldEdit[] => [
  { field: providerField(id), value: null },
];
export const removeGroupEdits = (id: string): FieldEdit[] => [
  { field: groupField(id), value: null },
];
export const removeMemberEdits = (id: string): FieldEdit[] => [
  { field: memberField(id), value: null },
];

/** Standards by item id, in per cent; `null` goes back to the tool's own. */
export const standardEdits = (standards: Iterable<readonly [string, number | null]>): FieldEdit[] =>
  [...standards].map(([item, percent]) => ({ field: standardField(item), value: percent }));

/** Puts a ready-made set-up in: all providers and groups at once. */
export const templateEdits = (template: {
  readonly providers: readonly (ProviderDetails & { readonly id: ProviderId })[];
  readonly groups: readonly (SampleGroupDetails & { readonly id: GroupId })[];
}): FieldEdit[] => [
  ...template.providers.flatMap((provider) => providerEdits(provider.id, provider)),
  ...template.groups.flatMap((group) => groupEdits(group.id, group)),
];

/** A new case. `replacementFor`: the excluded one it stands in for. */
export const newCaseEdits = (entry: {
  readonly reference: string;
  readonly group: GroupId;
  readonly replacementFor?: CaseId;
}): FieldEdit[] => [
  { field: caseFields.reference, value: entry.reference },
  { field: caseFields.group, value: entry.group },
  ...(entry.replacementFor === undefined
    ? []
    : [{ field: caseFields.replacementFor, value: entry.replacementFor }]),
];

export const renameCaseEdits = (reference: string): FieldEdit[] => [
  { field: caseFields.reference, value: reference },
];
export const moveCaseEdits = (group: GroupId): FieldEdit[] => [
  { field: caseFields.group, value: group },
];
/** Takes a case out of every denominator; it stays listed with the reason. */
export const excludeCaseEdits = (reason: string): FieldEdit[] => [
  { field: caseFields.excluded, value: reason.trim() },
];
export const putBackCaseEdits = (): FieldEdit[] => [{ field: caseFields.excluded, value: null }];
