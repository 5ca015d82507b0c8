import * as z from 'zod/mini';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** As many contract reviews as a year has months. */
export const mostContractReviews = 12;

/** The three denominators of domain.md section 0.2. One table never mixes them. */
export const denominators = ['applicable', 'as-published', 'of-plans-seen'] as const;
export type Denominator = (typeof denominators)[number];

/**
 * How the shareable edition of feedback hides small numbers (domain.md section 5.3.10): under-5 = 1 to 4, as NDTMS does;
 * rounded = 1 to 7, and every other number rounded to the nearest 5, as hospital statistics do.
 */
export const smallNumberRules = ['under-5', 'rounded'] as const;
export type SmallNumberRule = (typeof smallNumberRules)[number];

/**
 * What becomes of reports while answers are still to be settled: mark = they are made, and mark every number that could still
 * change; refuse = none is saved before all are settled.
 */
export const unsettledReportRules = ['mark', 'refuse'] as const;
export type UnsettledReportRule = (typeof unsettledReportRules)[number];

/**
 * How "review required" (rev REQ) is defined, since the 2012 report does not say (domain.md section 0.4 and 2 E):
 * a = a review is due or overdue; b = the plan says when or why it will be reviewed; c = the reviewer thinks it needs
 * revising; undefined = as published, never scored.
 */
export const reviewRequiredDefinitions = ['a', 'b', 'c', 'undefined'] as const;
export type ReviewRequiredDefinition = (typeof reviewRequiredDefinitions)[number];

/** Settings of an audit, each a field of its own in the audit's record. */
export const auditDetailsSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** `YYYY-MM-DD`: the day the notes are read. */
  auditDate: isoDate,
  /** When each provider is given its results: 14 days after the audit unless changed (S1 section 4.5). */
  feedbackDue: isoDate,
  /** Days on which contracts with providers are reviewed and their actions looked at. */
  contractReviews: z.array(isoDate).check(z.maxLength(mostContractReviews)),
  /** Separate record systems a case's notes may be in: "Keywork file". A reviewer can tick where an answer was seen. */
  recordSystems: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(40)))
    .check(z.maxLength(9)),
  toolId: z.string(),
  toolVersion: z.string(),
  /** Ids of tool sections whose extended items are asked too. */
  extendedSections: z.array(z.string()),
  reviewRequired: z.enum(reviewRequiredDefinitions),
  denominator: z.enum(denominators),
  /** Percentages are left out below this many cases. */
  smallBase: z.int().check(z.gte(1), z.lte(100)),
  /** Which numbers are hidden in what may be shared. */
  smallNumbers: z.enum(smallNumberRules),
  /** Whether reports are saved while answers are still to be settled. */
  unsettledReports: z.enum(unsettledReportRules),
  /** Whom a provider asks about its report, by role: "Audit lead". */
  contact: z.string().check(z.trim(), z.maxLength(120)),
});
export type AuditDetails = z.infer<typeof auditDetailsSchema>;

export const detailField = <K extends keyof AuditDetails>(name: K): string => `detail/${name}`;
/** The standard of one criterion in this audit, per cent; overrides the tool's. */
export const standardField = (item: string): string => `standard/${item}`;
