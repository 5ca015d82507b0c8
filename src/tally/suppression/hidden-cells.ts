import type { CellSet } from './cell-family.ts';
import type { Known, KnownSum } from './known.ts';
import { otherValues, sumOf } from './other-values.ts';
import { isSmall, type SmallNumbers, shownAs, smallIn } from './small-numbers.ts';
import { exactly, upTo, type Window, within } from './window.ts';

/** A cell that is not decided here: it was published before, or is what changed since and is printed nowhere. */
export interface GivenCell {
  /** What a reader knows of it; undefined: it is printed nowhere. */
  readonly window?: Window;
  /** It must not be worked out. */
  readonly secret: boolean;
}

/** One criterion of an audit. */
export interface Criterion {
  /** Yes in each group; with what was published before, in each group then, and by how much it changed since. */
  readonly counts: readonly number[];
  /** What each of them may be, where no cell is its own; without, what it is. */
  readonly ranges?: readonly Window[];
  /** By place in the sets. */
  readonly given?: ReadonlyMap<number, GivenCell>;
  /** What the count of each set is out of. Taken as known to everybody. */
  readonly bases: readonly number[];
  /** Least Yes that each set of one group must have had, from what else is published, by its place; 0 without. */
  readonly least?: ReadonlyMap<number, number>;
  /** Sets that are hidden whatever their numbers: small groups, and what depends on another hidden cell. */
  readonly always: ReadonlySet<number>;
  /** Sets without a Yes or No: words stand there, and there is nothing to hide. */
  readonly empty: ReadonlySet<number>;
}

interface Table extends Criterion {
  readonly sets: readonly CellSet[];
  readonly rule: SmallNumbers;
}

/** A set whose own number is small. */
const isOwn = ({ sets, counts, bases, rule, empty }: Table, place: number): boolean =>
  !empty.has(place) && isSmall(sumOf(membersOf(sets, place), counts), bases[place] ?? 0, rule);

const membersOf = (sets: readonly CellSet[], place: number): readonly number[] =>
  sets[place]?.members ?? [];

/** What a reader knows when these sets are hidden: the shown numbers, the rule, every base, and which are hidden for their own. */
function knownWith(table: Table, hidden: ReadonlySet<number>): Known {
  const { sets, counts, ranges, bases, rule, always, empty, least, given } = table;
  const windows: Window[] = counts.map((count, at) => ranges?.[at] ?? exactly(count));
  const sums: KnownSum[] = [];
  const know = (members: readonly number[], window: Window) => {
    const [only] = members;
    if (members.length === 1 && only !== undefined) windows[only] = window;
    else sums.push({ members, window });
  };
  sets.forEach(({ members }, place) => {
    const before = given?.get(place);
    if (before) {
      if (before.window) know(members, before.window);
      return;
    }
    const base = bases[place] ?? 0;
    const own = !always.has(place) && isOwn(table, place);
    const open = empty.has(place) || !hidden.has(place);
    const shown = () => shownAs(sumOf(members, counts), base, rule);
    const window = open ? shown() : own ? smallIn(base, rule) : upTo(base);
    const lowest = least?.get(place);
    if (open || own || lowest !== undefined || members.length === 1)
      know(members, within(window, lowest ?? 0, base));
  });
  return { counts, windows, sums };
}

/** Which cells are hidden, and which could be worked out although every other is: nothing that is hidden now keeps them. */
export interface HiddenCells {
  readonly hidden: ReadonlySet<number>;
  readonly unprotected: ReadonlySet<number>;
}

/**
 * Which cells of one criterion are hidden, as places in `sets`: those with a small number, and as many more as it takes until no
 * hidden number can be worked out from what is shown, the bases and the rule. Cells that are least worth go first: groups before
 * providers before the whole sample, the smallest count first; what turns out not to be needed is shown again.
 * `secondary: false` leaves the further cells out: for the proof that they are needed, never for a report.
 */
export function hiddenCells(
  sets: readonly CellSet[],
  criterion: Criterion,
  rule: SmallNumbers,
  { secondary = true }: { readonly secondary?: boolean } = {},
): HiddenCells {
  const table = { ...criterion, sets, rule };
  const { always, given } = criterion;
  const hidden = new Set(
    [...always, ...sets.keys()].filter((place) =>
      given?.has(place) ? given.get(place)?.secret : always.has(place) || isOwn(table, place),
    ),
  );
  const unprotected = new Set<number>();
  if (!secondary) return { hidden, unprotected };
  const order = leastWorthFirst(table);
  const safe = new Set(criterion.empty);
  for (;;) {
    const exposed = firstExposed(table, hidden, safe);
    if (exposed === undefined) return { hidden, unprotected };
    const further = cover(table, hidden, exposed, order);
    if (further) for (const place of further) hidden.add(place);
    else unprotected.add(exposed);
    safe.add(exposed);
  }
}

function leastWorthFirst({ sets, counts, bases, empty, given }: Table): number[] {
  const worth = (place: number) => sets[place]?.worth ?? 0;
  const count = (place: number) => sumOf(membersOf(sets, place), counts);
  const base = (place: number) => bases[place] ?? 0;
  return [...sets.keys()]
    .filter((place) => !empty.has(place) && !given?.has(place))
    .sort((a, b) => worth(a) - worth(b) || count(a) - count(b) || base(a) - base(b) || a - b);
}

/** A hidden cell that can be worked out. What one search finds clears every cell that it gives another value. */
function firstExposed(
  table: Table,
  hidden: ReadonlySet<number>,
  safe: Set<number>,
): number | undefined {
  const { sets, counts } = table;
  const known = knownWith(table, hidden);
  for (const place of hidden) {
    if (safe.has(place)) continue;
    const other = otherValues(known, membersOf(sets, place));
    if (!other) return place;
    for (const one of hidden) {
      const members = membersOf(sets, one);
      if (sumOf(members, other) !== sumOf(members, counts)) safe.add(one);
    }
  }
  return undefined;
}

/**
 * Further cells that keep `exposed` from being worked out, each of them needed. Undefined where all of them would not, which only
 * an edition that has left can bring about; then they are hidden for nothing.
 */
function cover(
  table: Table,
  hidden: ReadonlySet<number>,
  exposed: number,
  order: readonly number[],
): number[] | undefined {
  const target = membersOf(table.sets, exposed);
  const shown = order.filter((place) => !hidden.has(place));
  const keeps = (more: readonly number[]): boolean =>
    otherValues(knownWith(table, new Set([...hidden, ...more])), target) !== undefined;
  const needed: number[] = [];
  if (table.given && !keeps(shown)) return undefined;
  // The shortest start of the list that does, with those already needed: its last cell is needed. Then again without it.
  for (let enough = shown.length; enough > 0 && !keeps(needed); ) {
    let few = 0;
    while (enough - few > 1) {
      const half = Math.floor((few + enough) / 2);
      if (keeps([...shown.slice(0, half), ...needed])) enough = half;
      else few = half;
    }
    enough -= 1;
    needed.push(...shown.slice(enough, enough + 1));
  }
  return needed;
}
