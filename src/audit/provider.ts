import * as z from 'zod/mini';
import { entriesFrom } from './entries.ts';
import type { Fields, ProviderId } from './ids.ts';

/** A service whose case files are audited, and that is given feedback. Several may share a case. */
export const providerSchema = z.object({
  /** The organisation: "Society of St James". */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** The service: "The Bridge". */
  service: z.string().check(z.trim(), z.maxLength(80)),
  /** Who is given the results, by role: "Service manager". Never a person's name. */
  managerRole: z.string().check(z.trim(), z.maxLength(80)),
  /** Its place in lists. */
  order: z.number(),
  tier: z.enum(['2', '3', '2/3', '4']),
  /** Other agencies that work on its cases. */
  agencies: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
});

export type ProviderDetails = z.infer<typeof providerSchema>;
export interface Provider extends ProviderDetails {
  readonly id: ProviderId;
}

export const providerField = (id: string): string => `provider/${id}`;

/** Providers as set up, in the order they were added. */
export const providersFrom = (fields: Fields): Provider[] =>
  entriesFrom<typeof providerSchema, ProviderId>(fields, 'provider/', providerSchema);
