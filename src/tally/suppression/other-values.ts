import { addsUp } from './adds-up.ts';
import { allows, snapDown, snapUp, type Window } from './window.ts';

/** What is known of a sum of groups. */
export interface KnownSum {
  /** Places of the groups. */
  readonly members: readonly number[];
  readonly window: Window;
}

/** What somebody who reads everything published knows of the counts of the groups. */
export interface Known {
  /** The counts as they are: one of the solutions. */
  readonly counts: readonly number[];
  /** What each count may be. */
  readonly windows: readonly Window[];
  readonly sums: readonly KnownSum[];
}

/** Steps after which a search gives up. What is not found by then counts as found out, and more is hidden. */
const mostSteps = 100;

/** The sum of some groups. */
export const sumOf = (members: readonly number[], counts: ArrayLike<number>): number => {
  let sum = 0;
  for (const member of members) sum += counts[member] ?? 0;
  return sum;
};

/**
 * Other counts that fit all that is known and in which `target` adds up to something else; undefined where there are none,
 * so that the sum can be worked out, or where the search gave up.
 *
 * What adds up from known sums is settled at once. Then bounds propagation over the sums, then a search that halves the range of one group at a time: complete, since both
 * halves are tried. It starts from the true counts and repairs one broken sum after another, so that a solution near the
 * truth, which is the usual case, is found in a few steps.
 */
export function otherValues(known: Known, target: readonly number[]): Int32Array | undefined {
  if (addsUp(known)(target)) return undefined;
  const truth = sumOf(target, known.counts);
  const all = Number.MAX_SAFE_INTEGER;
  for (const window of [[[truth + 1, all]], [[-all, truth - 1]]] as const) {
    const search = new Search({ ...known, sums: [...known.sums, { members: target, window }] });
    const found = search.run();
    if (found) return found;
  }
  return undefined;
}

class Search {
  private readonly known: Known;
  /** For each group the sums it is in. */
  private readonly sumsOf: readonly number[][];
  private steps = mostSteps;

  constructor(known: Known) {
    this.known = known;
    this.sumsOf = known.counts.map(() => []);
    known.sums.forEach(({ members }, place) => {
      for (const member of members) this.sumsOf[member]?.push(place);
    });
  }

  run(): Int32Array | undefined {
    const { windows } = this.known;
    const low = Int32Array.from(windows, (window) => window[0]?.[0] ?? 1);
    const high = Int32Array.from(windows, (window) => window.at(-1)?.[1] ?? 0);
    return this.from(low, high);
  }

  private from(low: Int32Array, high: Int32Array): Int32Array | undefined {
    this.steps -= 1;
    if (this.steps < 0 || !this.narrow(low, high)) return undefined;
    const guess = this.nearest(low, high);
    const totals = this.known.sums.map(({ members }) => sumOf(members, guess));
    const broken = this.known.sums.findIndex(
      ({ window }, place) => !allows(window, totals[place] ?? 0),
    );
    if (broken < 0) return guess;
    const move = this.repair(broken, totals, { guess, low, high });
    if (!move) return undefined;
    const { member, cut, up } = move;
    const above = (): Int32Array | undefined => {
      const next = low.slice();
      next[member] = cut;
      return this.from(next, high.slice());
    };
    const below = (): Int32Array | undefined => {
      const next = high.slice();
      next[member] = cut - 1;
      return this.from(low.slice(), next);
    };
    return up ? (above() ?? below()) : (below() ?? above());
  }

  /** Narrows the ranges until no sum narrows them any more; false where nothing is left. */
  private narrow(low: Int32Array, high: Int32Array): boolean {
    const { sums, windows } = this.known;
    const snap = (member: number, from: number, to: number): boolean => {
      const window = windows[member] ?? [];
      const up = snapUp(window, from);
      const down = snapDown(window, to);
      if (up > down) return false;
      low[member] = up;
      high[member] = down;
      return true;
    };
    for (let member = 0; member < low.length; member += 1)
      if (!snap(member, low[member] ?? 0, high[member] ?? 0)) return false;
    for (let changed = true; changed; ) {
      changed = false;
      for (const { members, window } of sums) {
        const least = sumOf(members, low);
        const most = sumOf(members, high);
        const from = snapUp(window, least);
        const to = snapDown(window, most);
        if (from > to) return false;
        if (from === least && to === most) continue;
        for (const member of members) {
          const bottom = low[member] ?? 0;
          const top = high[member] ?? 0;
          const newLow = Math.max(bottom, from - (most - top));
          const newHigh = Math.min(top, to - (least - bottom));
          if (newLow === bottom && newHigh === top) continue;
          if (!snap(member, newLow, newHigh)) return false;
          changed = true;
        }
      }
    }
    return true;
  }

  /** The counts in these ranges that are nearest to the true ones. */
  private nearest(low: Int32Array, high: Int32Array): Int32Array {
    const { counts, windows } = this.known;
    return Int32Array.from(counts, (count, member) => {
      const window = windows[member] ?? [];
      const wanted = Math.min(Math.max(count, low[member] ?? 0), high[member] ?? 0);
      const up = snapUp(window, wanted);
      const down = snapDown(window, wanted);
      return up - wanted <= wanted - down ? up : down;
    });
  }

  /** Which group to move to mend a sum: the one that breaks the fewest others. Its range is cut at `cut`. */
  private repair(broken: number, totals: readonly number[], { guess, low, high }: Ranges) {
    const { members = [], window = [] } = this.known.sums[broken] ?? {};
    const sum = totals[broken] ?? 0;
    const missing = snapUp(window, sum) - sum;
    const over = sum - snapDown(window, sum);
    for (const way of missing <= over ? [1, -1] : [-1, 1]) {
      const wanted = way > 0 ? missing : over;
      let best: { member: number; value: number; harm: number } | undefined;
      for (const member of members) {
        const at = guess[member] ?? 0;
        const room = way > 0 ? (high[member] ?? 0) - at : at - (low[member] ?? 0);
        if (room <= 0 || !Number.isFinite(wanted)) continue;
        const step = way * Math.min(room, wanted);
        const harm = this.harm(member, step, totals);
        if (!best || harm < best.harm) best = { member, value: at + step, harm };
      }
      if (best)
        return { member: best.member, cut: way > 0 ? best.value : best.value + 1, up: way > 0 };
    }
    return undefined;
  }

  /** How many more sums do not fit with one group moved. */
  private harm(member: number, step: number, totals: readonly number[]): number {
    let more = 0;
    for (const place of this.sumsOf[member] ?? []) {
      const window = this.known.sums[place]?.window ?? [];
      const total = totals[place] ?? 0;
      more += Number(!allows(window, total + step)) - Number(!allows(window, total));
    }
    return more;
  }
}

interface Ranges {
  readonly guess: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}
