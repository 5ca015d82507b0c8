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

/** What is asked to make an audit, to be parsed asynchronously. `phraseProblem` says what is wrong with a phrase somebody chose. */
export const newAuditSchema = (phraseProblem: (phrase: string) => Promise<string | undefined>) =>
  fields.check(
    z.refine((form) => form.phraseKind !== 'words' || form.wordsKept, {
      path: ['wordsKept'],
      message: 'Write the 6 words down, then tick that you have them',
      ...always,
    }),
    z.check<NewAuditForm>(async ({ value, issues }) => {
      if (value.phraseKind !== 'own') return;
      const { own, again } = value;
      const problem = await phraseProblem(own);
      const wrong = (path: string, message: string) =>
        issues.push({ code: 'custom', path: [path], message, input: value });
      if (problem !== undefined) wrong('own', problem);
      else if (own !== again) wrong('again', 'Type the same passphrase in both boxes');
    }),
    z.refine((form) => !form.recovery || form.recoveryKept, {
      path: ['recoveryKept'],
      message: 'Print the recovery code or write it down, then tick that you have it',
      ...always,
    }),
  );
