import type { Known } from './known.ts';
import type { Window } from './window.ts';

/**
 * Arithmetic is modulo this prime, which keeps it exact and small. In one of very many cases two sums look alike that are not:
 * then a number counts as found out though it is not, and more is hidden.
 */
const prime = 1_000_003;

const isExact = (window: Window | undefined): boolean => {
  const [range] = window ?? [];
  return window?.length === 1 && range !== undefined && range[0] === range[1];
};

function inverse(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const part = Math.floor(a / b);
    [a, b, x, y] = [b, a - part * b, y, x - part * y];
  }
  return ((x % prime) + prime) % prime;
}

/** Takes multiples of rows, each with a 1 at its place and 0 at those of the rows before it, from `row`. */
function reduce(row: Int32Array, rows: ReadonlyMap<number, Int32Array>): void {
  for (const [place, base] of rows) {
    const times = row[place] ?? 0;
    if (times === 0) continue;
    for (let column = 0; column < row.length; column += 1) {
      const less = base[column] ?? 0;
      if (less !== 0) row[column] = ((row[column] ?? 0) + (prime - times) * less) % prime;
    }
  }
}

/**
 * Whether a sum follows from exactly known sums by adding and subtracting them alone (Gaussian elimination). Then no search is
 * needed: it has one value.
 */
export function addsUp({ windows, sums }: Known): (target: readonly number[]) => boolean {
  const open = windows.map((window) => !isExact(window));
  const rowOf = (members: readonly number[]): Int32Array => {
    const row = new Int32Array(windows.length);
    for (const member of members) if (open[member]) row[member] = 1;
    return row;
  };
  const rows = new Map<number, Int32Array>();
  for (const { members, window } of sums) {
    if (!isExact(window)) continue;
    const row = rowOf(members);
    reduce(row, rows);
    const place = row.findIndex((value) => value !== 0);
    if (place < 0) continue;
    const scale = inverse(row[place] ?? 1);
    rows.set(
      place,
      row.map((value) => (value * scale) % prime),
    );
  }
  return (target) => {
    const row = rowOf(target);
    reduce(row, rows);
    return row.every((value) => value === 0);
  };
}
