import { smallXml, xmlText } from './small-xml.ts';

/** One page of the names in a bucket. */
export interface ObjectList {
  readonly keys: readonly string[];
  /** How to ask for the next page, where there is one. */
  readonly next?: string;
}

/**
 * Reads the answer to ListObjectsV2; undefined where it is not a whole one. A page that says that more follows but not
 * how to get there counts as cut short: what is missing would look as if it were not there.
 */
export function objectList(xml: string): ObjectList | undefined {
  const root = smallXml(xml);
  if (root?.name !== 'ListBucketResult') return undefined;
  const keys: string[] = [];
  for (const child of root.children) {
    if (child.name !== 'Contents') continue;
    const key = xmlText(child, 'Key');
    if (key === undefined) return undefined;
    keys.push(key);
  }
  const more = xmlText(root, 'IsTruncated');
  if (more === 'false') return { keys };
  const next = xmlText(root, 'NextContinuationToken');
  return more === 'true' && next ? { keys, next } : undefined;
}
