import type { Audit } from '#src/audit/audit.ts';
import type { AuditId, GroupId, ProviderId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';

/** A provider called by its service: `aProvider('The Bridge')`. */
export const aProvider = (service: string, more: Partial<Provider> = {}): Provider => ({
  id: `provider-${service}` as ProviderId,
  name: service,
  service,
  managerRole: 'Service manager',
  order: 1,
  tier: '2',
  agencies: [],
  ...more,
});

/** A sample group called by its label: `aGroup('Bridge', { topExpected: 'no' })`. */
export const aGroup = (label: string, more: Partial<SampleGroup> = {}): SampleGroup => ({
  id: `group-${label}` as GroupId,
  label,
  name: label,
  planned: 10,
  providers: [],
  order: 1,
  tier: '2',
  topExpected: 'yes',
  comprehensiveExpected: 'case-by-case',
  prescribed: 'case-by-case',
  noteSetsExpected: 1,
  womenOnly: false,
  ...more,
});

/** An audit of 28 February 2012 with two groups, unless told otherwise. */
export const anAudit = (more: Partial<Audit> = {}): Audit => ({
  id: 'audit-1' as AuditId,
  name: 'February audit',
  auditDate: '2012-02-28',
  feedbackDue: '2012-03-13',
  contractReviews: [],
  toolId: 'small',
  toolVersion: '1.0.0',
  extendedSections: [],
  reviewRequired: 'b',
  denominator: 'applicable',
  smallBase: 10,
  smallNumbers: 'under-5',
  unsettledReports: 'mark',
  contact: 'Audit lead',
  recordSystems: [],
  providers: [],
  groups: [aGroup('Bridge', { topExpected: 'no' }), aGroup('Complex', { order: 2 })],
  team: [],
  standards: new Map(),
  ...more,
});
