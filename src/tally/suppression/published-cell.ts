import type { AgainstStandard } from '#src/tally/against-standard.ts';
import type { Shown, TallyCell } from '#src/tally/tally-table.ts';

/** Stands in the place of a number that is not shown. */
export const hiddenMark = '[c]';
export const smallGroupWords = 'small group';

/** Nothing of the number: neither count nor base. */
export interface Hidden {
  readonly kind: 'hidden';
  readonly words: typeof hiddenMark | typeof smallGroupWords;
}

/** A cell as one edition may show it. A hidden one carries no count, base, percentage, interval or result. */
export interface PublishedCell extends Pick<TallyCell, 'interval' | 'impossible' | 'toSettle'> {
  readonly shown: Shown | Hidden;
  readonly against: AgainstStandard | 'hidden';
  /** Points of the good side above the standard, unrounded; below 0 = short of it. Null where not scored or hidden. */
  readonly margin: number | null;
}

/** Whether there is a standard is no secret. */
export const hiddenCell = (
  { standard }: { readonly standard: number | null },
  words: Hidden['words'] = hiddenMark,
): PublishedCell => ({
  shown: { kind: 'hidden', words },
  against: standard === null ? 'no-standard' : 'hidden',
  margin: null,
});

/** There is no group. */
export const noCasesCell: PublishedCell = {
  shown: { kind: 'words', words: 'no cases' },
  against: 'not-assessed',
  margin: null,
};
