export interface TableColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Its cells name their row. */
  readonly rowHead?: boolean;
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
