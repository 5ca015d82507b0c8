import { addsUp } from './adds-up.ts';
import type { Known } from './known.ts';
import { allows, snapDown, snapUp } from './window.ts';

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

  /** `moved`: the one group whose range is another than where the sums last left it; undefined: all are. */
  private from(low: Int32Array, high: Int32Array, moved?: number): Int32Array | undefined {
    this.steps -= 1;
    if (this.steps < 0 || !this.narrow(low, high, moved)) return undefined;
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
      return this.from(next, high.slice(), member);
    };
    const below = (): Int32Array | undefined => {
      const next = high.slice();
      next[member] = cut - 1;
      return this.from(low.slice(), next, member);
    };
    return up ? (above() ?? below()) : (below() ?? above());
  }

  /**
   * Narrows the ranges until no sum narrows them any more; false where nothing is left. Only sums of groups that changed are looked
   * at again: with `moved` alone the others are as they were left. Where it ends does not depend on the order.
   */
  private narrow(low: Int32Array, high: Int32Array, moved?: number): boolean {
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
    const members = moved === undefined ? windows.keys() : [moved];
    for (const member of members)
      if (!snap(member, low[member] ?? 0, high[member] ?? 0)) return false;
    const waiting = new Set(moved === undefined ? sums.keys() : this.sumsOf[moved]);
    // A set goes on to what is added while it is gone through.
    for (const place of waiting) {
      waiting.delete(place);
      const { members = [], window = [] } = sums[place] ?? {};
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
        for (const other of this.sumsOf[member] ?? []) waiting.add(other);
      }
    }
    return true;
  }

  /** The counts in these ranges that are nearest to the true ones. */
  private nearest(low: Int32Array, high: Int32Array): Int32Array {
    const { counts, windows } = this.known;
    const guess = new Int32Array(counts.length);
    for (let member = 0; member < guess.length; member += 1) {
      const window = windows[member] ?? [];
      const wanted = Math.min(Math.max(counts[member] ?? 0, low[member] ?? 0), high[member] ?? 0);
      const up = snapUp(window, wanted);
      const down = snapDown(window, wanted);
      guess[member] = up - wanted <= wanted - down ? up : down;
    }
    return guess;
  }

  /** Which group to move to mend a sum: the one that breaks the fewest others. Its range is cut at `cut`. */
  private repair(broken: number, totals: readonly number[], { guess, low, high }: Ranges) {
    const { members = [], window = [] } = this.known.sums[broken] ?? {};
    const sum = totals[broken] ?? 0;
    const fits = this.known.sums.map(({ window: known }, place) =>
      allows(known, totals[place] ?? 0),
    );
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
        const harm = this.harm(member, step, { totals, fits });
        if (!best || harm < best.harm) best = { member, value: at + step, harm };
      }
      if (best)
        return { member: best.member, cut: way > 0 ? best.value : best.value + 1, up: way > 0 };
    }
    return undefined;
  }

  /** How many more sums do not fit with one group moved. */
  private harm(member: number, step: number, { totals, fits }: Standing): number {
    let more = 0;
    for (const place of this.sumsOf[member] ?? []) {
      const window = this.known.sums[place]?.window ?? [];
      more += Number(fits[place]) - Number(allows(window, (totals[place] ?? 0) + step));
    }
    return more;
  }
}

/** Where the sums stand with a guess, and whether each may stand there. */
interface Standing {
  readonly totals: readonly number[];
  readonly fits: readonly boolean[];
}

interface Ranges {
  readonly guess: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}
