import * as z from 'zod/mini';
import type { SampleGroup } from '#src/audit/sample-group.ts';

const planned = 'Enter how many cases are planned: a whole number, 0 or more';
const noteSets = 'Enter how many sets of notes to expect, from 1 to 9';

/** What is asked of a sample group. No two groups have the same label: tables tell them apart by it. */
export const groupFormSchema = (others: readonly SampleGroup[]) =>
  z.object({
    label: z.string().check(
      z.trim(),
      z.minLength(1, 'Enter a short label for tables, such as “Bridge”'),
      z.maxLength(24, 'Shorten the label to 24 characters'),
      z.refine(
        (label) => !others.some((other) => other.label.toLowerCase() === label.toLowerCase()),
        'Enter a label that no other group has',
      ),
    ),
    name: z.string().check(z.trim(), z.maxLength(80, 'Shorten the name to 80 characters')),
    planned: z.int(planned).check(z.gte(0, planned), z.lte(100_000, planned)),
    providers: z
      .array(z.string())
      .check(z.minLength(1, 'Choose at least 1 provider that holds a file of each case')),
    tier: z.enum(['2', '3', '2/3', '4']),
    topExpected: z.enum(['yes', 'no']),
    comprehensiveExpected: z.enum(['yes', 'no', 'case-by-case']),
    prescribed: z.enum(['yes', 'no', 'case-by-case']),
    noteSetsExpected: z.int(noteSets).check(z.gte(1, noteSets), z.lte(9, noteSets)),
    womenOnly: z.boolean(),
  });
export type GroupForm = z.infer<ReturnType<typeof groupFormSchema>>;

/** A group as it is before anybody says otherwise. How many cases are planned is for a person to say: no number stands there. */
export const blankGroup: GroupForm = {
  label: '',
  name: '',
  planned: Number.NaN,
  providers: [],
  tier: '3',
  topExpected: 'yes',
  comprehensiveExpected: 'yes',
  prescribed: 'case-by-case',
  noteSetsExpected: 1,
  womenOnly: false,
};
