/** Help has a page for every screen; which one, by the address. The first that fits. */
const byAddress: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'home'],
  [/^\/new/, 'new-audit'],
  [/^\/join/, 'join'],
  [/^\/settings/, 'settings'],
  [/^\/a\/[^/]+\/setup/, 'set-up'],
  [/^\/a\/[^/]+\/cases/, 'cases'],
  [/^\/a\/[^/]+\/c\/[^/]+\/check/, 'check'],
  [/^\/a\/[^/]+\/(c\/[^/]+\/)?history/, 'history'],
  [/^\/a\/[^/]+\/c\//, 'review'],
  [/^\/a\/[^/]+\/results/, 'results'],
  [/^\/a\/[^/]+\/feedback/, 'feedback'],
  [/^\/a\/[^/]+\/actions/, 'actions'],
  [/^\/a\/[^/]+\/sync/, 'sync'],
  [/^\/a\/[^/]+\/conflicts/, 'settle'],
  [/^\/a\/[^/]+\/next/, 'next-audit'],
  [/^\/a\/[^/]+\/print/, 'print'],
];

/** The help page of a screen; empty where there is none: then Help shows its list. */
export const topicAt = (pathname: string): string =>
  byAddress.find(([address]) => address.test(pathname))?.[1] ?? '';
