import { type AuditDetails, auditDetailsSchema } from './audit-details.ts';
import type { AuditId, Fields, GroupId, ProviderId } from './ids.ts';
import { type IssuedEdition, issuedFrom } from './issued-edition.ts';
import { type Provider, providersFrom } from './provider.ts';
import { groupsFrom, type SampleGroup } from './sample-group.ts';
import { type TeamMember, teamFrom } from './team-member.ts';

/** An audit as set up: what the audit's own record says now. */
export interface Audit extends AuditDetails {
  readonly id: AuditId;
  readonly providers: readonly Provider[];
  readonly groups: readonly SampleGroup[];
  readonly team: readonly TeamMember[];
  /** Standards changed for this audit, per cent by item id; `null` = none. */
  readonly standards: ReadonlyMap<string, number>;
  /** Shareable editions that were handed out, the oldest first. */
  readonly issued?: readonly IssuedEdition[];
}

const defaults: AuditDetails = {
  name: 'Audit without a name',
  auditDate: '2000-01-01',
  feedbackDue: '2000-01-15',
  contractReviews: [],
  recordSystems: [],
  toolId: 'rodt',
  toolVersion: '1.0.0',
  extendedSections: [],
  reviewRequired: 'b',
  denominator: 'applicable',
  smallBase: 10,
  smallNumbers: 'under-5',
  unsettledReports: 'mark',
  contact: '',
};

/** Reads an audit from the fields of its record. A field that does not fit its schema falls back to the default. */
export function auditFrom(id: AuditId, fields: Fields): Audit {
  const details: Record<string, unknown> = { ...defaults };
  for (const [name, schema] of Object.entries(auditDetailsSchema.shape)) {
    const parsed = schema.safeParse(fields.get(`detail/${name}`));
    if (parsed.success) details[name] = parsed.data;
  }
  const standards = new Map<string, number>();
  for (const [field, value] of fields)
    if (field.startsWith('standard/') && typeof value === 'number')
      standards.set(field.slice('standard/'.length), value);
  const providers = providersFrom(fields);
  const known = new Set<string>(providers.map((provider) => provider.id));
  return {
    ...(details as AuditDetails),
    id,
    providers,
    // A provider that was removed holds no file: no case is shared with it.
    groups: groupsFrom(fields).map((group) => ({
      ...group,
      providers: group.providers.filter((provider) => known.has(provider)),
    })),
    team: teamFrom(fields),
    standards,
    issued: issuedFrom(fields),
  };
}

export const groupOf = (audit: Audit, id: GroupId): SampleGroup | undefined =>
  audit.groups.find((group) => group.id === id);
export const providerOf = (audit: Pick<Audit, 'providers'>, id: ProviderId): Provider | undefined =>
  audit.providers.find((provider) => provider.id === id);
