import type { GroupId } from '#src/audit/ids.ts';
import { type IssuedEdition, issuedIn } from '#src/audit/issued-edition.ts';
import type { CellSet } from './cell-family.ts';
import type { Criterion, GivenCell } from './hidden-cells.ts';
import { sumOf } from './other-values.ts';
import { isSmall, type SmallNumbers, shownAs, smallIn, smallNumbers } from './small-numbers.ts';
import { exactly, upTo, type Window } from './window.ts';

interface Now {
  readonly sets: readonly CellSet[];
  readonly groups: readonly GroupId[];
  readonly criterion: Criterion;
  readonly rule: SmallNumbers;
}

/** One state of a criterion in every group: as it was issued, or as it is. */
interface State {
  readonly yes: readonly number[];
  readonly of: readonly number[];
}

interface AgainstIssued {
  readonly sets: readonly CellSet[];
  readonly criterion: Criterion;
  /** The groups of a cell. */
  groupsOf(place: number): readonly GroupId[];
}

/**
 * One criterion together with what was issued of it: somebody who has both editions can take one from the other. The counts are
 * those of the first edition and by how much they changed to the next and to now; the cells those of now, in their places, then
 * those that were issued, as they were printed, then what changed from each edition to now: printed nowhere, and where it is a
 * small number of Yes or of No, not to be worked out. The audit as it is now decides nothing about what has left.
 */
export function againstIssued(
  { sets, groups: here, criterion, rule }: Now,
  item: string,
  issued: readonly IssuedEdition[],
): AgainstIssued {
  const editions = issued.filter(({ items }) => items[item] !== undefined);
  const groupsOf = (members: readonly number[], all: readonly GroupId[]) => [
    ...new Set(members.flatMap((member) => all[member % all.length] ?? [])),
  ];
  if (editions.length === 0)
    return { sets, criterion, groupsOf: (place) => groupsOf(sets[place]?.members ?? [], here) };
  const groups = [
    ...new Set([...here, ...editions.flatMap((edition) => edition.groups as GroupId[])]),
  ];
  const states: State[] = [
    ...editions.map((edition) => {
      const cells = groups.map((group) => issuedIn(edition, item, group));
      return { yes: cells.map(({ yes }) => yes), of: cells.map(({ of }) => of) };
    }),
    { yes: groups.map((_, at) => criterion.counts[at] ?? 0), of: basesOf(sets, criterion, groups) },
  ];
  const now = states.length - 1;
  const many = groups.length;
  /** Places of the counts whose sum is the Yes of these groups in a state. */
  const upToState = (members: readonly number[], state: number): number[] =>
    Array.from({ length: state + 1 }, (_, step) => members.map((at) => step * many + at)).flat();
  const steps = states.slice(1).map((state, step) => change(states[step] ?? state, state));
  const [first] = states;
  const all: CellSet[] = sets.map((set) => ({ ...set, members: upToState(set.members, now) }));
  const bases = [...criterion.bases];
  const given = new Map<number, GivenCell>();
  const put = (members: readonly number[], cell: GivenCell) => {
    given.set(all.push({ members, worth: 0 }) - 1, cell);
  };
  editions.forEach((edition, state) => {
    const { yes, of } = states[state] ?? { yes: [], of: [] };
    const hidden = new Set(edition.items[item]?.hidden);
    const placed = (member: number) => groups.indexOf(edition.groups[member] as GroupId);
    edition.sets.forEach((places, at) => {
      const members = places.map(placed);
      const [count, base] = [sumOf(members, yes), sumOf(members, of)];
      const window = asRead(count, base, hidden.has(at), smallNumbers[edition.rule]);
      // Where nobody answered Yes or No there is nothing to find out.
      put(upToState(members, state), { window, secret: hidden.has(at) && base > 0 });
    });
    const since = Array.from({ length: now - state }, (_, more) => state + 1 + more);
    for (const { members } of sets) {
      const [more, fewer] = [
        sumOf(members, states[now]?.yes ?? []) - sumOf(members, yes),
        sumOf(members, states[now]?.of ?? []) - sumOf(members, of),
      ];
      const secret = isSmallChange(more, fewer - more, rule);
      put(
        since.flatMap((step) => members.map((at) => step * many + at)),
        { secret },
      );
    }
  });
  return {
    sets: all,
    criterion: {
      ...criterion,
      counts: [...(first?.yes ?? []), ...steps.flatMap(({ counts }) => counts)],
      ranges: [
        ...(first?.of ?? []).map((base) => upTo(base)),
        ...steps.flatMap(({ ranges }) => ranges),
      ],
      bases,
      given,
    },
    groupsOf: (place) => groupsOf(all[place]?.members ?? [], groups),
  };
}

/** Bases of the groups, from the sets of one group. */
function basesOf(
  sets: readonly CellSet[],
  { bases }: Criterion,
  groups: readonly GroupId[],
): number[] {
  const of = groups.map(() => 0);
  sets.forEach(({ members: [only, ...others] }, place) => {
    if (only !== undefined && others.length === 0) of[only] = bases[place] ?? 0;
  });
  return of;
}

/** What a reader of an edition knows of one of its cells. */
function asRead(count: number, base: number, hidden: boolean, rule: SmallNumbers): Window {
  if (!hidden) return rule.step === 1 ? exactly(count) : shownAs(count, base, rule);
  return isSmall(count, base, rule) ? smallIn(base, rule) : upTo(base);
}

/** From one state to the next, group by group: a reader expects that cases came or went, and that those who stayed say the same. */
function change(before: State, after: State): { counts: number[]; ranges: Window[] } {
  const counts = after.yes.map((yes, at) => yes - (before.yes[at] ?? 0));
  const ranges = counts.map((count, at): Window => {
    const cases = (after.of[at] ?? 0) - (before.of[at] ?? 0);
    return [[Math.min(0, cases, count), Math.max(0, cases, count)]];
  });
  return { counts, ranges };
}

const isSmallChange = (yes: number, no: number, { most }: SmallNumbers): boolean =>
  [yes, no].some((value) => value !== 0 && Math.abs(value) <= most);
