import * as z from 'zod/mini';
import {
  denominators,
  reviewRequiredDefinitions,
  smallNumberRules,
  unsettledReportRules,
} from '#src/audit/audit-details.ts';

const isPercent = (text: string): boolean =>
  text.trim() === '' || (/^\d{1,3}$/.test(text.trim()) && Number(text) <= 100);

export const questionsFormSchema = z.object({
  extendedSections: z.array(z.string()),
  reviewRequired: z.enum(reviewRequiredDefinitions),
  denominator: z.enum(denominators),
  smallBase: z
    .int('Enter a whole number from 1 to 100')
    .check(
      z.gte(1, 'Enter a whole number from 1 to 100'),
      z.lte(100, 'Enter a whole number from 1 to 100'),
    ),
  smallNumbers: z.enum(smallNumberRules),
  unsettledReports: z.enum(unsettledReportRules),
  /** Item id -> per cent as typed; empty: the tool's own. */
  standards: z.record(
    z.string(),
    z.string().check(z.refine(isPercent, 'Enter a standard from 0 to 100, or leave it empty')),
  ),
});
export type QuestionsForm = z.infer<typeof questionsFormSchema>;
