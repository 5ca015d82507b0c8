import * as z from 'zod/mini';
import { auditDateField, nameField } from './details-form-schema.ts';
import { initialsField, roleField } from './member-form-schema.ts';

/** Checked even while other answers are to be put right, so that everything is said in one go. */
const always = { when: () => true };

const fields = z.object({
  name: nameField,
  auditDate: auditDateField,
  label: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter what to show while the audit is locked'),
      z.maxLength(60, 'Shorten this to 60 characters'),
    ),
  initials: initialsField,
  role: roleField,
  phraseKind: z.enum(['words', 'own']),
  words: z.string(),
  /** The words are written down. */
  wordsKept: z.boolean(),
  own: z.string(),
  again: z.string(),
  recovery: z.boolean(),
  recoveryKept: z.boolean(),
});
export type NewAuditForm = z.infer<typeof fields>;

/** What is asked to make an audit. `phraseProblem` says what is wrong with a phrase somebody chose. */
export const newAuditSchema = (phraseProblem: (phrase: string) => string | undefined) =>
  fields.check(
    z.refine((form) => form.phraseKind !== 'words' || form.wordsKept, {
      path: ['wordsKept'],
      message: 'Write the 6 words down, then tick that you have them',
      ...always,
    }),
    z.refine((form) => form.phraseKind !== 'own' || phraseProblem(form.own) === undefined, {
      path: ['own'],
      error: ({ input }) => phraseProblem((input as NewAuditForm).own) ?? '',
      ...always,
    }),
    z.refine(
      (form) =>
        form.phraseKind !== 'own' ||
        phraseProblem(form.own) !== undefined ||
        form.own === form.again,
      { path: ['again'], message: 'Type the same passphrase in both boxes', ...always },
    ),
    z.refine((form) => !form.recovery || form.recoveryKept, {
      path: ['recoveryKept'],
      message: 'Print the recovery code or write it down, then tick that you have it',
      ...always,
    }),
  );
