import * as z from 'zod/mini';
import { sourceSchema } from './source.ts';

/** Ids of items, in the order they are shown. Those an audit does not ask are passed over. */
const items = z.array(z.string());

/** A matter that runs through several sections of the tool, as a named set of its questions. */
export const themeSchema = z.object({
  title: z.string(),
  /** Why it is looked at, in one sentence. */
  about: z.string(),
  items,
  sources: z.array(sourceSchema),
});
export type Theme = z.infer<typeof themeSchema>;

/**
 * What reports and results have to know of the tool's subject beyond its questions: which of them say who the cases were, what
 * belongs under one heading, what runs through all services. Each part may be empty; what it would fill is left out then.
 */
export const reportingSchema = z.object({
  /** Header items that say who the cases were; `grouped` counts the groups of their options. */
  caseMix: z.array(z.object({ item: z.string(), grouped: z.optional(z.boolean()) })),
  /** How many sets of notes a case should have, and how many were seen. */
  noteSets: z.optional(z.object({ expected: z.string(), seen: z.string() })),
  /** Narrative questions by what they tell; any other is about the case as a whole. */
  narrative: z.object({
    strengths: items,
    concerns: items,
    goodPractice: items,
    /** Where the answer is No, good practice is not to be shared with other services. */
    shareWider: z.optional(z.string()),
  }),
  /** Sections that are read together, under one heading; `note` says how to act on it. */
  sectionGroups: z.array(
    z.object({ title: z.string(), sections: z.array(z.string()), note: z.optional(z.string()) }),
  ),
  themes: z.array(themeSchema),
  /** Questions whose results each group of people at the feedback event is shown. */
  event: z.object({
    partnership: items,
    commissioningTeam: items,
    workforce: items,
    serviceUsers: items,
  }),
});
export type Reporting = z.infer<typeof reportingSchema>;
