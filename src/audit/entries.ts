import type * as z from 'zod/mini';
import type { Fields } from './ids.ts';

/**
 * Values of all fields with this prefix that fit the schema, each with the id from its field name, by `order`.
 * A value that does not fit is left out: it was written by a newer version, or is damaged, and its history stays.
 */
export function entriesFrom<S extends z.ZodMiniType<{ order: number }>, Id extends string>(
  fields: Fields,
  prefix: string,
  schema: S,
): (z.infer<S> & { readonly id: Id })[] {
  const found: (z.infer<S> & { readonly id: Id })[] = [];
  for (const [field, value] of fields) {
    if (!field.startsWith(prefix)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) found.push({ ...parsed.data, id: field.slice(prefix.length) as Id });
  }
  return found.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
