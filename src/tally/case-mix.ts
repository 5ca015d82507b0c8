import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer, AuditTool, Item } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { fourWayWords } from '#src/tool/words.ts';
import { countedCases } from './counted-cases.ts';
import { percentUnless } from './percent.ts';
import type { TallyChoice } from './tally-table.ts';

/** Who the cases were, by one characteristic. (domain.md sections 5.4 and 6, page 3) */
export interface CaseMix {
  readonly item: string;
  readonly label: string;
  /** In the tool's order; what no case has is left out. */
  readonly lines: readonly CaseMixLine[];
  /** Cases whose notes state it: the base of every percentage. */
  readonly stated: number;
  /** The others: not stated in the notes, could not be checked, or not answered. */
  readonly notStated: number;
}

export interface CaseMixLine {
  readonly label: string;
  readonly count: number;
  /** Whole per cent of `stated`; null where that is a small base. */
  readonly percent: number | null;
}

const notStated = 'not-stated';

/** The lines a characteristic can have, in order, and which of them an answer belongs to; undefined = not stated. */
interface Sorter {
  readonly labels: readonly string[];
  readonly labelOf: (answer: Answer) => string | undefined;
}

function sorterFor({ kind }: Item, grouped: boolean): Sorter {
  if (kind.type === 'one-of') {
    const labels = new Map(
      kind.options
        .filter(({ code, group }) => code !== notStated && !(grouped && group === 'Not stated'))
        .map(({ code, label, group }) => [code, (grouped ? group : undefined) ?? label]),
    );
    return {
      labels: [...new Set(labels.values())],
      labelOf: (answer) => (typeof answer === 'string' ? labels.get(answer) : undefined),
    };
  }
  if (kind.type === 'months') {
    const bands = kind.bands ?? [];
    return {
      labels: bands.map(({ label }) => label),
      labelOf: (answer) =>
        typeof answer === 'number'
          ? bands.find(({ below }) => below === undefined || answer < below)?.label
          : undefined,
    };
  }
  const words = fourWayWords.filter(({ code }) => code === 'yes' || code === 'no');
  return {
    labels: words.map(({ long }) => long),
    labelOf: (answer) => words.find(({ code }) => code === answer)?.long,
  };
}

/** The mix of the counted cases, by each characteristic that the tool reports. */
export function caseMix(
  tool: AuditTool,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups' | 'smallBase'>,
): CaseMix[] {
  const items = itemById(tool);
  const counted = countedCases(cases, choice);
  return tool.reporting.caseMix.flatMap(({ item: id, grouped = false }) => {
    const item = items.get(id);
    return item ? [mixOf(item, sorterFor(item, grouped), counted, choice.smallBase)] : [];
  });
}

function mixOf(
  { id, label }: Item,
  { labels, labelOf }: Sorter,
  cases: readonly ReviewedCase[],
  smallBase: number,
): CaseMix {
  const counts = new Map(labels.map((line) => [line, 0]));
  let stated = 0;
  for (const { view } of cases) {
    const answer = view.answer(id);
    const line = answer === undefined ? undefined : labelOf(answer);
    if (line === undefined) continue;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    stated += 1;
  }
  const lines = [...counts]
    .filter(([, count]) => count > 0)
    .map(([line, count]) => ({
      label: line,
      count,
      percent: percentUnless(count, stated, smallBase),
    }));
  return { item: id, label, lines, stated, notStated: cases.length - stated };
}
