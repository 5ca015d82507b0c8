import type { Audit } from '#src/audit/audit.ts';
import type { Denominator, SmallNumberRule } from '#src/audit/audit-details.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { cellFamily } from './cell-family.ts';
import { type CountedItem, countedItems } from './counted-items.ts';
import { type Criterion, hiddenCells } from './hidden-cells.ts';
import { hiddenCell, noCasesCell, type PublishedCell, smallGroupWords } from './published-cell.ts';
import { openCell } from './show-cell.ts';
import { fewestInGroup, smallNumbers } from './small-numbers.ts';

export interface PublishChoice {
  readonly denominator: Denominator;
  readonly smallBase: number;
  readonly unfinished: boolean;
  readonly rule: SmallNumberRule;
  /** False leaves the further hidden cells out: for the proof that they are needed, never for a report. */
  readonly secondary?: boolean;
}

/** The cells of one criterion as anybody may see them; "no cases" where there is no group. */
export interface PublishedItem {
  group(id: GroupId): PublishedCell;
  /** A provider's own groups together, joint ones too. */
  own(provider: ProviderId): PublishedCell;
  /** All groups that are not the provider's. */
  others(provider: ProviderId): PublishedCell;
  /** The whole sample, each case once. */
  whole(): PublishedCell;
}

/** What the shareable edition of one audit may say. */
export interface Published {
  /** Undefined for an item that is not answered Yes or No, or that the audit does not ask. */
  item(id: string): PublishedItem | undefined;
  isSmallGroup(id: GroupId): boolean;
}

/**
 * Decides once for the whole audit what may be shown: all providers' shareable reports and the overview are public together.
 *
 * Hidden for each criterion: cells where Yes or No is 1 to 4 (or 1 to 7, with other numbers rounded to 5); every cell of a
 * group with under 5 cases; and more, until no hidden number can be worked out from the shown ones. The number of cases and
 * the bases of shown cells stay visible: they say what could be looked at, not what a person did. In the denominator "of
 * plans seen" a base is a number of plans, so that a cell about the quality of plans is hidden wherever the plans are.
 *
 * Each criterion is worked out when it is first asked for, and kept.
 */
export function published(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  choice: PublishChoice,
): Published {
  const family = cellFamily(audit);
  const counted = countedItems(tool, audit, cases, choice, family);
  const rule = smallNumbers[choice.rule];
  const small = new Set(
    [...family.group].flatMap(([, place]) => {
      const size = counted.cases[place] ?? 0;
      return size > 0 && size < fewestInGroup ? place : [];
    }),
  );
  const plan = tool.columns[0]?.item ?? '';
  const ofPlans = choice.denominator === 'of-plans-seen';
  const groupsOnly = (values: readonly number[]): number[] =>
    family.groups.map((id) => values[family.group.get(id) ?? -1] ?? 0);

  const hiddenOf = remembered((id): ReadonlySet<number> => {
    const item = counted.item(id);
    if (!item) return new Set();
    const always = new Set(small);
    if (ofPlans && item.planQuality) for (const place of hiddenOf(plan)) always.add(place);
    const counts = item.cells.map(({ shown }) => (shown.kind === 'count' ? shown.count : 0));
    const criterion: Criterion = {
      counts: groupsOnly(counts),
      bases: item.cells.map(({ shown }) => (shown.kind === 'count' ? shown.of : 0)),
      always,
      empty: new Set(
        item.cells.flatMap(({ shown }, place) => (shown.kind === 'words' ? place : [])),
      ),
      ...(ofPlans && id === plan && { least: groupsOnly(leastPlans(item)) }),
    };
    return hiddenCells(family.sets, criterion, rule, choice);
  });

  /** Plans without an answer that counts: as many as a base falls short of the plans, there must be at the least. */
  const leastPlans = (plans: CountedItem): number[] => {
    const least = plans.cells.map(() => 0);
    for (const column of tool.columns.filter(({ planQuality }) => planQuality))
      counted.item(column.item)?.cells.forEach(({ shown }, place) => {
        const seen = plans.cells[place]?.counts.yes ?? 0;
        const short = seen - (shown.kind === 'count' ? shown.of : 0);
        least[place] = Math.max(least[place] ?? 0, short);
      });
    return least;
  };

  const cellsOf = remembered((id): readonly PublishedCell[] | undefined => {
    const item = counted.item(id);
    if (!item) return undefined;
    const hidden = hiddenOf(id);
    return item.cells.map((cell, place): PublishedCell => {
      if (small.has(place)) return hiddenCell(item.column, smallGroupWords);
      if (hidden.has(place)) return hiddenCell(item.column);
      const { impossible, ...open } = openCell(item.column, cell, choice, rule);
      // The mark tells how many plans there are: it goes where that is hidden or rounded.
      const marked = impossible && rule.step === 1 && !hiddenOf(plan).has(place);
      return marked ? { ...open, impossible } : open;
    });
  });

  return {
    isSmallGroup: (id) => small.has(family.group.get(id) ?? -1),
    item: remembered((id): PublishedItem | undefined => {
      const cells = cellsOf(id);
      const at = (place: number | undefined) => cells?.[place ?? -1] ?? noCasesCell;
      return (
        cells && {
          group: (group) => at(family.group.get(group)),
          own: (provider) => at(family.own.get(provider)),
          others: (provider) => at(family.others.get(provider)),
          whole: () => at(family.whole),
        }
      );
    }),
  };
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}
