import * as z from 'zod/mini';
import { conditionSchema, factNames } from './condition.ts';
import { reportingSchema } from './reporting.ts';
import { sourceSchema } from './source.ts';

/**
 * An audit tool: everything that is asked, as one versioned, schema-checked value. Components read it; they never
 * carry a question, a rule or an action of their own.
 */

/** The four answers. Not answered is the absence of an answer, never a value. (domain.md section 0.1) */
export const fourWayAnswers = ['yes', 'no', 'not-applicable', 'not-checked'] as const;
export type FourWay = (typeof fourWayAnswers)[number];

/** What an answer can hold: a code or text, a number (whole number or duration in months), a month `2012-02`, or several codes. */
export type Answer = string | number | readonly string[];

const optionSchema = z.object({
  code: z.string(),
  label: z.string(),
  /** Reported together with the other options of this group. */
  group: z.optional(z.string()),
});
export type Option = z.infer<typeof optionSchema>;

const kindSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('four-way') }),
  z.object({ type: z.literal('one-of'), options: z.array(optionSchema) }),
  z.object({ type: z.literal('many-of'), options: z.array(optionSchema) }),
  z.object({
    type: z.literal('whole-number'),
    min: z.number(),
    max: z.number(),
    unit: z.optional(z.string()),
  }),
  /** `YYYY-MM`, or `none` where `noneLabel` is given. */
  z.object({ type: z.literal('month'), noneLabel: z.optional(z.string()) }),
  /** A duration in whole months, reported in bands: a band takes what is below its limit and in no earlier band; the last has no limit. */
  z.object({
    type: z.literal('months'),
    max: z.number(),
    bands: z.optional(z.array(z.object({ below: z.optional(z.number()), label: z.string() }))),
  }),
  z.object({ type: z.literal('short-text'), max: z.number() }),
  z.object({ type: z.literal('long-text'), max: z.number() }),
  /** `YYYY-MM-DDTHH:MM`, local. */
  z.object({ type: z.literal('date-time') }),
]);
export type AnswerKind = z.infer<typeof kindSchema>;

const polaritySchema = z.enum(['good', 'bad', 'descriptive']);

/** "Yes if ..." and so on, each the rest of that sentence. `look` says where to look or how to judge. */
const guidanceSchema = z.object({
  look: z.optional(z.string()),
  yes: z.optional(z.string()),
  no: z.optional(z.string()),
  notApplicable: z.optional(z.string()),
  notChecked: z.optional(z.string()),
});

export const itemSchema = z.object({
  /** Kebab-case, never reused: `rp-smart`. */
  id: z.string(),
  /** Short name, sentence case: "SMART goals". */
  label: z.string(),
  /** A question that Yes answers, one idea. */
  question: z.string(),
  kind: kindSchema,
  /** The item is asked and counted only when this holds; without it, always. */
  applies: z.optional(conditionSchema),
  /** The first that holds fills the answer until a person gives one (for example from the sample group). Never for four-way criteria that are scored. */
  presets: z.optional(
    z.array(z.object({ when: conditionSchema, answer: z.union([z.string(), z.number()]) })),
  ),
  /** Worked out from its presets alone; shown, never asked. */
  derived: z.optional(z.boolean()),
  /** Whether Yes is good news, bad news, or neither. */
  polarity: polaritySchema,
  tier: z.enum(['core', 'extended']),
  guidance: guidanceSchema,
  /** How the item is asked where a fact of the audit has this value; the first that fits. Read through `itemFor`. */
  variants: z.optional(
    z.array(
      z.object({
        fact: z.enum(factNames),
        is: z.string(),
        question: z.string(),
        polarity: polaritySchema,
        guidance: guidanceSchema,
        /** Where it is scored only when asked this way. */
        standard: z.optional(z.object({ percent: z.number(), source: sourceSchema })),
      }),
    ),
  ),
  /** `never`: Not applicable is not offered. `with-reason`: a note must say why. */
  notApplicable: z.optional(z.enum(['never', 'with-reason'])),
  /** Must pass: a single failure caps its section and makes its action urgent. */
  mustPass: z.optional(z.boolean()),
  /** The share of applicable cases that should meet the criterion, in per cent, and who says so. Absent: never scored. */
  standard: z.optional(z.object({ percent: z.number(), source: sourceSchema })),
  /** Per cent from which its result is fair, good and excellent, where they are not those of all others. */
  bands: z.optional(
    z.object({
      /** What they are for, in full and in short: "Treatment Outcomes Profiles (TOP)", "TOP". */
      name: z.string(),
      short: z.string(),
      fair: z.number(),
      good: z.number(),
      excellent: z.number(),
      /** Who drew the line for fair; the others are our proposal. */
      source: sourceSchema,
    }),
  ),
  sources: z.array(sourceSchema),
});
export type Item = z.infer<typeof itemSchema>;

export const sectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** One line at the top of the sheet, for example where to look. */
  hint: z.optional(z.string()),
  /** `escalation`: shown as the always-visible flag, not as a page, and kept out of every report. */
  role: z.optional(z.enum(['header', 'narrative', 'escalation'])),
  items: z.array(itemSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/** When `when` holds, the reviewer is told. `hard` rules only stop finishing; nothing blocks answering. */
export const ruleSchema = z.object({
  id: z.string(),
  when: conditionSchema,
  /** Plain words that name what was seen and what to do. `{item-id}` is replaced by that item's number and label. */
  message: z.string(),
  /** Items the rule is about; the first carries the message, the others are offered for change. */
  items: z.array(z.string()),
  strength: z.enum(['soft', 'information', 'hard']),
  sources: z.array(sourceSchema),
});
export type Rule = z.infer<typeof ruleSchema>;

/**
 * Answers offered in one undoable step when `when` holds, for example "No plan seen". Only items that are asked and apply are
 * answered.
 */
export const offerSchema = z.object({
  id: z.string(),
  when: conditionSchema,
  label: z.string(),
  answer: z.string(),
  items: z.array(z.string()),
  /** Leave answers a person gave as they are; without it the offer replaces them. */
  onlyUnanswered: z.optional(z.boolean()),
});
export type Offer = z.infer<typeof offerSchema>;

export const libraryActionSchema = z.object({
  /** `act-smart`. */
  id: z.string(),
  title: z.string(),
  /** Items whose result suggests it. */
  criteria: z.array(z.string()),
  /** `below-standard`, or `any-failure` for must-pass items. */
  trigger: z.enum(['below-standard', 'any-failure', 'prompt']),
  /** Things to do; a person chooses among them. */
  steps: z.array(z.string()),
  ownerRoles: z.array(z.string()),
  measure: z.string(),
  /** Per cent of applicable cases at re-audit, where the measure is a share. */
  targetPercent: z.optional(z.number()),
  /** Weeks from the feedback date until the whole action is due. */
  dueWeeks: z.number(),
  timescale: z.string(),
  sources: z.array(sourceSchema),
});
export type LibraryAction = z.infer<typeof libraryActionSchema>;

/** A column of the recovery plan quality table. */
export const columnSchema = z.object({
  /** The item counted. */
  item: z.string(),
  /** Its id in the published table: `smart`, `top-missing`. */
  id: z.string(),
  /** Column heading: "Rec. capital". */
  heading: z.string(),
  /** Counted among cases with a plan in the "of plans seen" denominator. */
  planQuality: z.boolean(),
  /** A Yes without a plan makes the count impossible when it exceeds the plans of the group. */
  needsPlan: z.boolean(),
  /** Part of the composite of unambiguous good columns (domain.md 5.3.8). */
  composite: z.boolean(),
  /** The question that says, tick by tick, what was missed. */
  explainedBy: z.optional(z.string()),
  /** What it means is a choice of each audit, kept under this fact. */
  definedBy: z.optional(z.enum(factNames)),
});
export type Column = z.infer<typeof columnSchema>;

/** Elements that are counted together: how many of them were found, over all cases where they apply. */
export const scoreSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Completes "... answers show that": what a Yes to any of them means. */
  means: z.string(),
  /** Four-way items where Yes is good news. */
  items: z.array(z.string()),
  sources: z.array(sourceSchema),
});
export type Score = z.infer<typeof scoreSchema>;

export const auditToolSchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  about: z.string(),
  sections: z.array(sectionSchema),
  rules: z.array(ruleSchema),
  offers: z.array(offerSchema),
  actions: z.array(libraryActionSchema),
  /** The recovery plan quality table, in order; the first column is "plan seen". */
  columns: z.array(columnSchema),
  scores: z.optional(z.array(scoreSchema)),
  reporting: reportingSchema,
});
export type AuditTool = z.infer<typeof auditToolSchema>;
