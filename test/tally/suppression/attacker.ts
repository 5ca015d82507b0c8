/**
 * Somebody who has every published page, and nothing else, and works out what is hidden. Shares no code with the app: it
 * tries every value of every group in turn and remembers where it has been.
 */

/** A cell as read from a page. Places of the groups it adds up. */
export interface ReadCell {
  readonly name: string;
  readonly groups: readonly number[];
  /** Known to the attacker in any case. */
  readonly base: number;
  readonly read:
    | { readonly kind: 'number'; readonly value: number }
    /** Rounded to the nearest 5. */
    | { readonly kind: 'rounded'; readonly value: number }
    /** `own`: the attacker has learnt that it is hidden for its own small number. */
    | { readonly kind: 'hidden'; readonly own: boolean };
}

const isSmall = (value: number, base: number, most: number): boolean =>
  (value > 0 && value <= most) || (base - value > 0 && base - value <= most);

function fits({ read, base }: ReadCell, value: number, most: number): boolean {
  if (value < 0 || value > base) return false;
  if (read.kind === 'number') return value === read.value;
  if (read.kind === 'hidden') return !read.own || isSmall(value, base, most);
  return 5 * Math.round(value / 5) === read.value && !isSmall(value, base, most);
}

/** Whether the groups can have counts so that every cell reads as it does and `target` is `wanted`. */
function possible(
  cells: readonly ReadCell[],
  bases: readonly number[],
  most: number,
  target: ReadCell,
  wanted: number,
): boolean {
  const rules = cells.map((cell) => ({
    groups: new Set(cell.groups),
    last: Math.max(...cell.groups),
    ok: (sum: number) => fits(cell, sum, most) && (cell !== target || sum === wanted),
    top: Math.max(
      -1,
      ...Array.from({ length: cell.base + 1 }, (_, value) => value).filter(
        (value) => fits(cell, value, most) && (cell !== target || value === wanted),
      ),
    ),
  }));
  const deadEnds = new Set<string>();
  const go = (group: number, sums: readonly number[]): boolean => {
    if (group === bases.length) return true;
    const key = `${group}:${sums.filter((_, index) => (rules[index]?.last ?? 0) >= group).join(',')}`;
    if (deadEnds.has(key)) return false;
    for (let value = 0; value <= (bases[group] ?? 0); value += 1) {
      const next = sums.map((sum, index) => (rules[index]?.groups.has(group) ? sum + value : sum));
      const fine = rules.every(({ last, ok, top }, index) => {
        const sum = next[index] ?? 0;
        return last === group ? ok(sum) : sum <= top;
      });
      if (fine && go(group + 1, next)) return true;
    }
    deadEnds.add(key);
    return false;
  };
  return go(
    0,
    rules.map(() => 0),
  );
}

/** Names of the hidden cells that can have only one value, with that value. Empty: nothing can be worked out. */
export function workedOut(
  cells: readonly ReadCell[],
  bases: readonly number[],
  most: number,
): string[] {
  return cells.flatMap((target) => {
    if (target.read.kind !== 'hidden' || target.base === 0) return [];
    const can: number[] = [];
    for (let value = 0; value <= target.base && can.length < 2; value += 1)
      if (possible(cells, bases, most, target, value)) can.push(value);
    if (can.length === 0) throw new Error(`Nothing fits ${target.name}: it was read wrongly`);
    return can.length === 1 ? [`${target.name} = ${can[0]}`] : [];
  });
}
