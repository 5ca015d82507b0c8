import type { Place } from './chosen-cell.ts';

/** Where a key leads from a cell, staying inside the grid; undefined for every other key. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  from: Place,
  rows: number,
  columns: number,
): Place | undefined {
  const to = (row: number, column: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
