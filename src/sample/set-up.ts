import type { AuditDetails } from '#src/audit/audit-details.ts';
import type { FieldEdit } from '#src/audit/ids.ts';
import { detailEdits, memberEdits, templateEdits } from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { recordId } from '#src/log/change.ts';
import { sampleAuditId, sampleId, sampleMember } from './sample-ids.ts';
import type { SampleStep } from './sample-steps.ts';

/** The version of the tool the sample answers were written for; a test holds it against the built-in tool. */
export const sampleToolVersion = '1.1.0';

const details: AuditDetails = {
  name: 'Sample: Southampton, February 2012',
  auditDate: '2012-02-28',
  feedbackDue: '2012-03-13',
  contractReviews: ['2012-06-29', '2012-09-28'],
  toolId: 'rodt',
  toolVersion: sampleToolVersion,
  extendedSections: [],
  // The 2012 report does not define this column.
  reviewRequired: 'undefined',
  denominator: 'applicable',
  smallBase: 10,
  smallNumbers: 'under-5',
  unsettledReports: 'mark',
  contact: 'Audit lead',
  recordSystems: ['Keywork file', 'Treatment file', 'Prescribing file'],
};

/** A team of six from several agencies, as in S1 section 4.1: initials are invented. */
const team = [
  { initials: 'AL', role: 'Audit lead' },
  { initials: 'DT', role: 'Drug Action Team officer' },
  { initials: 'PR', role: 'Probation officer' },
  { initials: 'CN', role: 'Council adult services officer' },
  { initials: 'HR', role: 'Recovery lead in health' },
  { initials: 'QA', role: 'Quality officer' },
];
export const teamSize = team.length;

function template() {
  let made = 0;
  return southampton2012(() => {
    made += 1;
    return sampleId('place', made);
  });
}

/** Two providers and nine groups, as in the template. */
export const { providers: sampleProviders, groups: sampleGroups } = template();

/** 20 February 2012, 10:00. */
const setUpAt = 1_329_732_000_000;
const minute = 60_000;
const record = recordId('audit', sampleAuditId);
const step = (edits: FieldEdit[], minutes: number): SampleStep => ({
  record,
  edits,
  by: sampleMember(1),
  at: setUpAt + minutes * minute,
});

/** The audit lead sets the audit up, a week before. */
export const setUpSteps = (): SampleStep[] => [
  step(detailEdits(details), 0),
  step(templateEdits({ providers: sampleProviders, groups: sampleGroups }), 6),
  ...team.map(({ initials, role }, index) =>
    step(memberEdits(sampleMember(index + 1), { initials, role, order: index + 1 }), 20 + index),
  ),
];
