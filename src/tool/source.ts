import * as z from 'zod/mini';

/**
 * Where a fact comes from. `S0` to `S4` are the seeds of domain.md; `L` other public material; `K` general knowledge,
 * not verified; `P` our proposal. K and P are shown as "our proposal".
 */
export const sourceSchema = z.object({
  code: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'L', 'K', 'P']),
  /** Where in it, or which other material: "section 4.5", "QS23 statement 7". */
  detail: z.optional(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;
