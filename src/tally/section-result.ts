import type { AuditTool, Section } from '#src/tool/audit-tool.ts';
import { type Band, bandOf, fewestForBand } from './bands.ts';
import { type ItemResult, isAnswered } from './item-result.ts';
import { percentUnless } from './percent.ts';

/** What one section of the tool adds up to. */
export interface SectionResult {
  readonly section: Pick<Section, 'id' | 'title'>;
  /** Its scored questions that were answered, furthest below the standard first. At least one. */
  readonly items: readonly ItemResult[];
  /** Good answers of applicable answers, pooled over its questions, whatever denominator the audit shows. */
  readonly good: number;
  readonly of: number;
  /** Whole per cent; null where there are few cases. */
  readonly percent: number | null;
  /** Null under 10 cases. */
  readonly band: Band | null;
  /** Questions that must pass and failed in at least one case; any caps the band at weak. */
  readonly failed: readonly ItemResult[];
}

const goodOf = ({ polarity, cell }: ItemResult): number =>
  polarity === 'bad' ? cell.counts.no : cell.counts.yes;
const answersOf = ({ cell }: ItemResult): number => cell.counts.yes + cell.counts.no;
const failedOf = (result: ItemResult): number => answersOf(result) - goodOf(result);
const sum = (results: readonly ItemResult[], count: (one: ItemResult) => number): number =>
  results.reduce((all, one) => all + count(one), 0);

/**
 * The sections of the tool with at least one scored question that was answered. A section's share is pooled as S4 pools its
 * standards; a question that must pass caps it at weak if any case fails (domain.md section 7).
 */
export function sectionResults(
  tool: AuditTool,
  results: ReadonlyMap<string, ItemResult>,
  { cases, smallBase }: { readonly cases: number; readonly smallBase: number },
): SectionResult[] {
  return tool.sections.flatMap((section): SectionResult[] => {
    const items = section.items
      .flatMap(({ id }) => results.get(id) ?? [])
      .filter((result) => result.standard !== null && isAnswered(result))
      .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
    if (items.length === 0) return [];
    const good = sum(items, goodOf);
    const of = sum(items, answersOf);
    const failed = items.filter((result) => result.mustPass && failedOf(result) > 0);
    const pooled = cases < fewestForBand ? null : bandOf(good, of);
    return [
      {
        section,
        items,
        good,
        of,
        percent: cases < smallBase ? null : percentUnless(good, of, 1),
        band: pooled !== null && failed.length > 0 ? 'weak' : pooled,
        failed,
      },
    ];
  });
}
