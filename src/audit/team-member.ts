import * as z from 'zod/mini';
import { entriesFrom } from './entries.ts';
import type { Fields, MemberId } from './ids.ts';

/** A reviewer on the audit team: initials and role, never a name. */
export const teamMemberSchema = z.object({
  initials: z.string().check(z.trim(), z.regex(/^\p{L}{1,4}$/u)),
  /** Its place in lists. */
  order: z.number(),
  role: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
});

export type TeamMemberDetails = z.infer<typeof teamMemberSchema>;
export interface TeamMember extends TeamMemberDetails {
  readonly id: MemberId;
}

export const memberField = (id: string): string => `member/${id}`;
export const teamFrom = (fields: Fields): TeamMember[] =>
  entriesFrom<typeof teamMemberSchema, MemberId>(fields, 'member/', teamMemberSchema);
