import * as z from 'zod/mini';
import type { TeamMember } from '#src/audit/team-member.ts';

export const initialsField = z
  .string()
  .check(z.trim(), z.regex(/^\p{L}{1,4}$/u, 'Enter initials: 1 to 4 letters, such as AB'));
export const roleField = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a role, such as “Reviewer”'),
    z.maxLength(80, 'Shorten the role to 80 characters'),
  );

/** What is asked of a reviewer. No two have the same initials: a case's history tells them apart by them. */
export const memberFormSchema = (others: readonly TeamMember[]) =>
  z.object({
    initials: initialsField.check(
      z.refine(
        (initials) =>
          !others.some((other) => other.initials.toLowerCase() === initials.toLowerCase()),
        'Enter initials that no other reviewer has: add a letter',
      ),
    ),
    role: roleField,
  });
