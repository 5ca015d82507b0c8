import type { Audit } from './audit.ts';
import type { CaseEntry } from './case-entry.ts';
import { referenceKey } from './case-reference.ts';

/** A name that must be one thing's alone, and that several bear since laptops met. */
export interface SharedName {
  readonly kind: 'case' | 'group' | 'provider' | 'member';
  /** As the first of them writes it. */
  readonly name: string;
  /** Those that bear it, two at least. */
  readonly ids: readonly string[];
}

/**
 * Names that several share: each was new on the laptop where it was entered. Compared as they are when entered. A case
 * that is left out counts nowhere, so leaving out all but one settles it.
 */
export function sharedNames(
  { groups, providers, team }: Pick<Audit, 'groups' | 'providers' | 'team'>,
  cases: readonly CaseEntry[],
): SharedName[] {
  const counted = cases.filter(({ excluded }) => excluded === undefined);
  return [
    ...shared('case', counted, ({ reference }) => reference),
    ...shared('group', groups, ({ label }) => label),
    ...shared('provider', providers, ({ name, service }) =>
      [name, service].filter((part) => part !== '').join(', '),
    ),
    ...shared('member', team, ({ initials }) => initials),
  ];
}

function shared<T extends { readonly id: string }>(
  kind: SharedName['kind'],
  all: readonly T[],
  nameOf: (one: T) => string,
): SharedName[] {
  const byKey = new Map<string, { name: string; ids: string[] }>();
  for (const one of all) {
    const name = nameOf(one);
    const known = byKey.get(referenceKey(name));
    if (known) known.ids.push(one.id);
    else byKey.set(referenceKey(name), { name, ids: [one.id] });
  }
  return [...byKey.values()]
    .filter(({ ids }) => ids.length > 1)
    .map((found) => ({ kind, ...found }));
}
