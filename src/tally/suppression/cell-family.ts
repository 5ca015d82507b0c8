import type { Audit } from '#src/audit/audit.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';

/** The sets of groups that one audit publishes a cell for, for every criterion. */
export interface CellFamily {
  readonly groups: readonly GroupId[];
  /** Each set once: where one provider's only group is a group's cell, both are the same cell. */
  readonly sets: readonly CellSet[];
  /** Places in `sets`. Undefined where there is no group in it. */
  readonly group: ReadonlyMap<GroupId, number>;
  readonly own: ReadonlyMap<ProviderId, number>;
  readonly others: ReadonlyMap<ProviderId, number>;
  readonly whole: number | undefined;
}

export interface CellSet {
  /** Places of the groups, ascending. */
  readonly members: readonly number[];
  /** What is lost with it: 0 = a group, 1 = a provider or all others, 2 = the whole sample. */
  readonly worth: 0 | 1 | 2;
}

/**
 * All reports of an audit and its overview are public together, so what is hidden is decided once, over: each sample group;
 * for each provider its own groups together and all other groups together; and the whole sample.
 */
export function cellFamily({ groups, providers }: Pick<Audit, 'groups' | 'providers'>): CellFamily {
  const sets: { members: readonly number[]; worth: 0 | 1 | 2 }[] = [];
  const places = new Map<string, number>();
  const place = (members: readonly number[], worth: 0 | 1 | 2): number => {
    const key = members.join(' ');
    const known = places.get(key);
    const set = known === undefined ? undefined : sets[known];
    if (known !== undefined && set) {
      if (worth > set.worth) set.worth = worth;
      return known;
    }
    places.set(key, sets.length);
    return sets.push({ members, worth }) - 1;
  };
  const group = new Map(groups.map(({ id }, index) => [id, place([index], 0)]));
  const own = new Map<ProviderId, number>();
  const others = new Map<ProviderId, number>();
  for (const { id } of providers) {
    const those = (mine: boolean) =>
      groups.flatMap((one, index) => (one.providers.includes(id) === mine ? index : []));
    const [mine, rest] = [those(true), those(false)];
    if (mine.length > 0) own.set(id, place(mine, 1));
    if (rest.length > 0) others.set(id, place(rest, 1));
  }
  const all = groups.map((_, index) => index);
  const whole = all.length > 0 ? place(all, 2) : undefined;
  return { groups: groups.map(({ id }) => id), sets, group, own, others, whole };
}
