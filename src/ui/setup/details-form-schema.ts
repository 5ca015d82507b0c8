import * as z from 'zod/mini';
import { daysBetween, isAuditDate, longDate } from '#src/audit/calendar.ts';

export const nameField = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a name for the audit'),
    z.maxLength(120, 'Shorten the name to 120 characters'),
  );
export const auditDateField = z
  .string()
  .check(z.refine(isAuditDate, 'Enter the day the notes are read, such as 28 February 2012'));
export const feedbackDueField = z
  .string()
  .check(z.refine(isAuditDate, 'Enter the day feedback is due, such as 13 March 2012'));

/** Names of record systems as typed, separated by commas. */
export const systemsIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const recordSystemsField = z.string().check(
  z.refine((text) => systemsIn(text).length <= 9, 'Name at most 9 record systems'),
  z.refine(
    (text) => systemsIn(text).every((name) => name.length <= 40),
    'Shorten each record system to 40 characters',
  ),
);

/** One line for each day; a line that was added is filled in or taken away. */
const contractReviewsField = z
  .array(z.object({ day: z.string() }))
  .check(({ value: reviews, issues }) => {
    for (const [index, { day }] of reviews.entries()) {
      const message = dayProblem(
        day,
        index,
        reviews.map((review) => review.day),
      );
      if (message !== undefined)
        issues.push({ code: 'custom', input: day, path: [index, 'day'], message });
    }
  });

function dayProblem(day: string, index: number, days: readonly string[]): string | undefined {
  const which = `contract review ${index + 1}`;
  if (!isAuditDate(day)) return `Enter the day of ${which}, such as 29 June 2012, or take it away`;
  if (days.indexOf(day) < index)
    return `Choose another day for ${which}: ${longDate(day)} is there already`;
  return undefined;
}

export const detailsFormSchema = z
  .object({
    name: nameField,
    auditDate: auditDateField,
    feedbackDue: feedbackDueField,
    contact: z.string().check(z.trim(), z.maxLength(120, 'Shorten this to 120 characters')),
    recordSystems: recordSystemsField,
    contractReviews: contractReviewsField,
  })
  .check(
    z.refine(({ auditDate, feedbackDue }) => daysBetween(auditDate, feedbackDue) >= 0, {
      path: ['feedbackDue'],
      message: 'Choose a day on or after the audit date',
    }),
  );
export type DetailsForm = z.infer<typeof detailsFormSchema>;
