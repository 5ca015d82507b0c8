import type { BlockColumn } from '#src/report/block/block.ts';

/** A column of a table block, with the width it came to. */
export interface TableColumn extends Omit<BlockColumn, 'share'> {
  /** Points. */
  readonly width: number;
}

export interface TableRow {
  /** One text for each column; a line break starts a new line in the cell. */
  readonly cells: readonly string[];
  readonly shade?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** At least one: a table with no rows says nothing, so say it in a sentence. */
  readonly rows: readonly TableRow[];
  readonly size?: number;
  /** Space left and right of each text. */
  readonly pad?: number;
}
