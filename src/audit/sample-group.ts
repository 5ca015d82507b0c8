import * as z from 'zod/mini';
import { entriesFrom } from './entries.ts';
import type { Fields, GroupId, ProviderId } from './ids.ts';

/** A sample group: cases chosen together, with what can be expected of them. One group per case. */
export const sampleGroupSchema = z.object({
  /** Short, for tables: "NR/Bridge". */
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(24)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** How many cases are to be audited. */
  planned: z.int().check(z.gte(0), z.lte(100_000)),
  /** Ids of the providers that hold a file of each case. */
  providers: z.array(z.string()),
  /** Its place in lists. */
  order: z.number(),
  tier: z.enum(['2', '3', '2/3', '4']),
  /** Whether a Treatment Outcomes Profile (TOP) is expected. */
  topExpected: z.enum(['yes', 'no']),
  comprehensiveExpected: z.enum(['yes', 'no', 'case-by-case']),
  prescribed: z.enum(['yes', 'no', 'case-by-case']),
  /** How many separate sets of notes each case should have. */
  noteSetsExpected: z.int().check(z.gte(1), z.lte(9)),
  womenOnly: z.boolean(),
});

export type SampleGroupDetails = z.infer<typeof sampleGroupSchema>;
export interface SampleGroup extends SampleGroupDetails {
  readonly id: GroupId;
}

export const groupField = (id: string): string => `group/${id}`;

/** Sample groups in the audit's own order. */
export const groupsFrom = (fields: Fields): SampleGroup[] =>
  entriesFrom<typeof sampleGroupSchema, GroupId>(fields, 'group/', sampleGroupSchema);

/** A joint case: more than one provider holds a file. */
export const isJoint = (group: SampleGroup): boolean => group.providers.length > 1;

export const groupsOfProvider = (
  groups: readonly SampleGroup[],
  provider: ProviderId,
): SampleGroup[] => groups.filter((group) => group.providers.includes(provider));
