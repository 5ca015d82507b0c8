import * as z from 'zod/mini';

/** Any value a field can hold. `null` means: cleared by a person. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

declare const brand: unique symbol;
/** Random, 96 bits, base64url. */
export type ChangeId = string & { readonly [brand]: 'change' };
/** `<kind>/<random 96 bits>`: `audit/...`, `case/...`, `action/...`. */
export type RecordId = string & { readonly [brand]: 'record' };

/**
 * One thing a person did. Changes are only ever added; merging two laptops is the union of their changes.
 * (An operation-based multi-value register: Shapiro et al., "A comprehensive study of convergent and
 * commutative replicated data types", 2011.)
 */
export interface Change {
  readonly id: ChangeId;
  readonly record: RecordId;
  /** What was changed, for example `answer/rp-smart`, `note/rp-smart` or `reference`. */
  readonly field: string;
  readonly value: Json;
  /** Id of the team member who did it. */
  readonly by: string;
  /** Milliseconds since 1970 on that laptop's clock: shown to people, never decided on. */
  readonly at: number;
  /** 1 + the highest counter seen in this record: orders causes before effects whatever the clocks say. */
  readonly counter: number;
  /** Ids of the changes that were on this person's screen and that this one replaces. */
  readonly replaces: readonly ChangeId[];
  /** Changes made in one go share a step and are undone together. */
  readonly step: string;
  /** Set when this change undoes (or, undoing an undo, redoes) that step. */
  readonly undoes?: string | undefined;
  /** The random id of the browser it was made in. */
  readonly device?: string | undefined;
}

/** The shape of a change read at a door (store, file). Unknown properties from newer versions are kept. */
export const changeSchema = z.looseObject({
  id: z.string(),
  record: z.string(),
  field: z.string(),
  value: z.unknown(),
  by: z.string(),
  at: z.number(),
  counter: z.number(),
  replaces: z.array(z.string()),
  step: z.string(),
});

/** The kind of record an id names: the part before the slash. */
export const recordKind = (id: RecordId): string => id.slice(0, id.indexOf('/'));
export const recordId = (kind: string, random: string): RecordId => `${kind}/${random}` as RecordId;
