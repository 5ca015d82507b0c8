import type { Audit } from '#src/audit/audit.ts';
import type { ShownResult } from '#src/report/model/item-phrases.ts';
import { type BandRange, bandLines, bandRange } from '#src/tally/bands.ts';
import type { ItemResult } from '#src/tally/item-result.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';

/** A question's result over the whole sample, as the edition may show it. */
export type OverviewResult = ShownResult & { readonly band: BandRange | null };

/** Whether anybody answered it with Yes or No: a cell without such an answer has words. */
export const hasAnswers = ({ cell }: Pick<ShownResult, 'cell'>): boolean =>
  cell.shown.kind !== 'words';

/** The band of what is printed; null where the number or what it says is hidden. */
function bandOfCell(
  { polarity, standard, bands }: Pick<ItemResult, 'polarity' | 'standard' | 'bands'>,
  { shown, interval, against }: PublishedCell,
  { denominator }: Pick<Audit, 'denominator'>,
): BandRange | null {
  if (shown.kind !== 'count' || !interval || against === 'hidden' || standard === null) return null;
  const { count, of } = shown;
  if (polarity === 'good') return bandRange({ good: count, of, interval }, bandLines({ bands }));
  // Of all cases, the good side is a number that is not printed.
  if (denominator === 'as-published') return null;
  const turned = [100 - interval[1], 100 - interval[0]] as const;
  return bandRange({ good: of - count, of, interval: turned }, bandLines({ bands }));
}

/** A result of the shareable edition: what is counted of it goes, what may be shown stays. */
export function publishedResult(
  { item, label, planQuality, polarity, standard, bands }: ItemResult,
  cell: PublishedCell,
  audit: Pick<Audit, 'denominator'>,
): OverviewResult {
  const { against, margin } = cell;
  const band = bandOfCell({ polarity, standard, bands }, cell, audit);
  return { item, label, planQuality, polarity, standard, cell, against, margin, band };
}
