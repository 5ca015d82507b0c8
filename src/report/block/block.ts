import type { Chart } from '#src/report/chart/chart.ts';

/**
 * What a document is made of, in reading order. A report's sections make blocks; the PDF, the HTML twin and nothing else
 * draw them. A block holds words and numbers as printed and knows nothing of pages.
 */
export type Block =
  | CoverBlock
  | HeadingBlock
  | ParagraphBlock
  | BulletsBlock
  | TilesBlock
  | ContentsBlock
  | TableBlock
  | ResultsBlock
  | FigureBlock
  | ReplyBlock;

/** The colour band of page 1. The marking stands here once as text; on other pages it is furniture. */
export interface CoverBlock {
  readonly kind: 'cover';
  /** "Case file audit feedback: Society of St James" */
  readonly over: string;
  /** "The Bridge" */
  readonly name: string;
  readonly when: string;
  readonly marking: string;
  readonly auditName: string;
}

/** Level 2 begins a section: a new page in print unless `runsOn`, a line in the contents and a bookmark. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
  /** A section that may start on the page of the one before. */
  readonly runsOn?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** A note is smaller: it explains what stands above it. */
  readonly style?: 'body' | 'note' | 'quiet';
}

export interface BulletsBlock {
  readonly kind: 'bullets';
  /** At least one. */
  readonly entries: readonly string[];
}

export interface TileEntry {
  readonly value: string;
  readonly label: string;
  /** Something to improve rather than a fact. */
  readonly low: boolean;
}

/** Large numbers side by side. */
export interface TilesBlock {
  readonly kind: 'tiles';
  readonly tiles: readonly TileEntry[];
}

/** The sections that follow, each a link. */
export interface ContentsBlock {
  readonly kind: 'contents';
}

export interface BlockColumn {
  readonly heading: string;
  /** Share of the width against the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Its cells name their row. */
  readonly rowHead?: boolean;
}

export interface BlockRow {
  /** One text for each column, never empty; a line break starts a new line in the cell. */
  readonly cells: readonly string[];
  /** A total, or a line that stands out. */
  readonly strong?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly BlockColumn[];
  /** At least one: a table with no rows says nothing, so say it in a sentence. */
  readonly rows: readonly BlockRow[];
  /** A table of many or wide columns: smaller letters, and a page turned on its side where it needs one. */
  readonly wide?: boolean;
}

/** One row of a results table: each cell is its lines, "8 of 50" and "16%". */
export interface ResultsBlockRow {
  readonly criterion: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Criteria by sample groups. The renderer measures and chooses: upright or on its side, count and percentage on one line or
 * two, whole names of groups or their labels, which a note then explains.
 */
export interface ResultsBlock {
  readonly kind: 'results';
  readonly caption: string;
  /** Heads of the groups, whole and short, in the order of the first cells. */
  readonly groups: readonly { readonly name: string; readonly label: string }[];
  /** Heads of the columns after the groups: all groups, others, standard and result. */
  readonly last: readonly string[];
  readonly rows: readonly ResultsBlockRow[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** How to read it. */
  readonly key: string;
  readonly chart: Chart;
}

/**
 * Where a provider answers each action: a form in the HTML twin, lines to write on in the PDF. Only in the internal edition
 * of a provider's report.
 */
export interface ReplyBlock {
  readonly kind: 'reply';
  /** Ids that the answer is known by when it comes back. */
  readonly audit: string;
  readonly provider: string;
  readonly actions: readonly {
    readonly id: string;
    readonly no: number;
    readonly action: string;
  }[];
}

/** One document as it is handed over: its blocks, and what every page and the file itself say of it. */
export interface ReportDocument {
  readonly language: 'en-GB';
  readonly title: string;
  /** `YYYY-MM-DD`; stands with the title at the top of every page. */
  readonly reportDate: string;
  /** Foot of every page; once on page 1 as text. */
  readonly marking: string;
  readonly blocks: readonly Block[];
}
