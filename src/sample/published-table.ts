import printed from './table-1.json' with { type: 'json' };

/** A printed cell: a count of Yes; `*` = TOP not applicable; `missing` or blank (null) = not recorded by the auditor. */
export type PrintedCell = number | '*' | 'missing' | null;

export interface PublishedGroup {
  readonly label: string;
  readonly name: string;
  readonly cases: number;
  /** By column id. */
  readonly yes: Readonly<Record<string, PrintedCell>>;
}

/** The recovery plan quality table as it was printed: S1 section 4.5, Table 1. Percentages there are not all right. */
export const publishedGroups = printed.groups as readonly PublishedGroup[];
