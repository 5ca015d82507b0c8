import * as z from 'zod/mini';
import { isAuditDate } from './calendar.ts';
import type { FieldEdit, Fields, GroupId } from './ids.ts';

const whole = z.int().check(z.gte(0));

/** What a shareable edition that left said of one question: Yes and its base in each group, and the sets of groups it hid. */
const issuedItemSchema = z.object({
  yes: z.array(whole),
  of: z.array(whole),
  /** Places in `sets`. */
  hidden: z.array(whole),
});
export type IssuedItem = z.infer<typeof issuedItemSchema>;

export const issuedEditionSchema = z.object({
  /** `YYYY-MM-DD`: the day it was saved. */
  on: z.string().check(z.refine(isAuditDate)),
  /** Titles of the documents: to whom. */
  documents: z.array(z.string()),
  rule: z.enum(['under-5', 'rounded']),
  /** Ids of the groups, in the order of the numbers below. */
  groups: z.array(z.string()),
  /** Places of the groups of every cell that was published. */
  sets: z.array(z.array(whole)),
  items: z.record(z.string(), issuedItemSchema),
});

/**
 * A shareable edition that was handed out, with every cell it could have shown. It lies in the audit's log, sealed as all of it:
 * what is shown later is held against it, since somebody may have both.
 */
export interface IssuedEdition extends z.infer<typeof issuedEditionSchema> {
  readonly id: string;
}

const prefix = 'issued/';

/** Every edition that was handed out and not called back, the oldest first. */
export const issuedFrom = (fields: Fields): IssuedEdition[] =>
  [...fields]
    .flatMap(([field, value]): IssuedEdition[] => {
      if (!field.startsWith(prefix)) return [];
      const parsed = issuedEditionSchema.safeParse(value);
      return parsed.success ? [{ ...parsed.data, id: field.slice(prefix.length) }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));

export const issueEdits = (id: string, edition: Omit<IssuedEdition, 'id'>): FieldEdit[] => [
  { field: `${prefix}${id}`, value: { ...edition } as FieldEdit['value'] },
];

/** It was called back, and nobody has it any more: it no longer stands against later ones. */
export const calledBackEdits = (id: string): FieldEdit[] => [
  { field: `${prefix}${id}`, value: null },
];

/** Yes and base of a group in an edition; 0 of 0 for a group that was not in it. */
export function issuedIn(
  { groups, items }: IssuedEdition,
  item: string,
  group: GroupId,
): { readonly yes: number; readonly of: number } {
  const place = groups.indexOf(group);
  return { yes: items[item]?.yes[place] ?? 0, of: items[item]?.of[place] ?? 0 };
}
