import type { Denominator } from '#src/audit/audit-details.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { Column, Item } from '#src/tool/audit-tool.ts';
import type { Source } from '#src/tool/source.ts';

/** How the cases of one group (or all) answered one criterion. They add up to the cases. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
  readonly notApplicable: number;
  readonly notChecked: number;
  readonly unanswered: number;
}

/** What a cell shows. A cell is never empty. */
export type Shown =
  | {
      readonly kind: 'count';
      readonly count: number;
      /** The denominator in use; 0 only with count 0. */
      readonly of: number;
      /** Whole per cent, rounded half up; null below the small base, when it would mislead. */
      readonly percent: number | null;
    }
  /** Every case is not applicable; could not be checked; or is not answered yet; or the group has no case. */
  | { readonly kind: 'words'; readonly words: 'n/a' | 'not checked' | 'not answered' | 'no cases' };

export interface TallyCell {
  readonly counts: Counts;
  readonly shown: Shown;
  /** Set when the count cannot be right: more plans of this kind than plans seen in the group. */
  readonly impossible?: { readonly plans: number };
  /** Cases that could still change it, since people gave different values; absent where there are none, or nobody looked. */
  readonly toSettle?: number;
  /** Wilson 95 % interval of count of base, in per cent, 0 to 100; only where there is a base. */
  readonly interval?: readonly [number, number];
}

export interface TallyRow {
  readonly group: SampleGroup;
  readonly cases: number;
  /** In the order of `columns`. */
  readonly cells: readonly TallyCell[];
}

export interface TallyColumn extends Column {
  readonly label: string;
  readonly question: string;
  readonly polarity: 'good' | 'bad' | 'descriptive';
  /** Per cent; null = never scored. For a bad-is-Yes column the standard is for its good side (TOP present). */
  readonly standard: number | null;
  /** Who says so; null where the audit set it, or there is none. */
  readonly standardSource: Source | null;
  /** Absent: the lines of all others. */
  readonly bands?: Item['bands'];
}

/** The recovery plan quality table: sample groups by criteria, totals recomputed from cases. */
export interface TallyTable {
  readonly denominator: Denominator;
  readonly smallBase: number;
  readonly columns: readonly TallyColumn[];
  readonly rows: readonly TallyRow[];
  readonly total: { readonly cases: number; readonly cells: readonly TallyCell[] };
}

/** Which cases are counted. Excluded cases never are. */
export interface TallyChoice {
  readonly denominator: Denominator;
  readonly smallBase: number;
  /** Count cases that are started but not finished too. */
  readonly unfinished: boolean;
  /** Only these groups; all when absent. */
  readonly groups?: ReadonlySet<GroupId>;
}
