import type { Audit } from '#src/audit/audit.ts';
import type { Denominator, SmallNumberRule } from '#src/audit/audit-details.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { IssuedEdition } from '#src/audit/issued-edition.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { againstIssued } from './against-issued.ts';
import { cellFamily } from './cell-family.ts';
import { type CountedItem, countedItems } from './counted-items.ts';
import { type Criterion, hiddenCells } from './hidden-cells.ts';
import { leansOn } from './leans-on.ts';
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
  /**
   * What somebody could work out of this item who has an edition that was handed out before too, whatever is hidden now: of each
   * of these sets of groups how the few cases that came or changed since were answered. Nearly always nothing.
   */
  foundOut(id: string): readonly (readonly GroupId[])[];
  /** Every cell with what of it is hidden, as it is remembered once it was handed out. */
  cells(): Pick<IssuedEdition, 'rule' | 'groups' | 'sets' | 'items'>;
}

/**
 * Decides once for the whole audit what may be shown: all providers' shareable reports and the overview are public together.
 *
 * Hidden for each criterion: cells where Yes or No is 1 to 4 (or 1 to 7, with other numbers rounded to 5); every cell of a
 * group with under 5 cases; and more, until no hidden number can be worked out from the shown ones. The number of cases and
 * the bases of shown cells stay visible: they say what could be looked at, not what a person did. A base that is another
 * question's number (consent up to date is asked where consent is signed; "of plans seen" counts plans) is a cell of the same
 * system: what is counted out of it is hidden wherever that number is.
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

  const decided = remembered((id): Decided => {
    const item = counted.item(id);
    if (!item) return { hidden: new Set(), found: [] };
    const always = new Set(small);
    // What it is counted out of is another's number: it goes wherever that is hidden.
    const bases = new Set(leansOn(tool, id).filter((other) => !leansOn(tool, other).includes(id)));
    if (ofPlans && item.planQuality) bases.add(plan);
    for (const other of bases) for (const place of hiddenOf(other)) always.add(place);
    const counts = item.cells.map(({ shown }) => (shown.kind === 'count' ? shown.count : 0));
    const criterion: Criterion = {
      counts: groupsOnly(counts),
      bases: item.cells.map(({ shown }) => (shown.kind === 'count' ? shown.of : 0)),
      always,
      empty: new Set(
        item.cells.flatMap(({ shown }, place) => (shown.kind === 'words' ? place : [])),
      ),
      ...(ofPlans && id === plan && { least: leastPlans(item) }),
    };
    const { sets, groups } = family;
    const known = againstIssued({ sets, groups, criterion, rule }, id, audit.issued ?? []);
    const { hidden, unprotected } = hiddenCells(known.sets, known.criterion, rule, choice);
    return {
      hidden: new Set([...hidden].filter((place) => place < sets.length)),
      found: [...unprotected].map((place) => known.groupsOf(place)),
    };
  });
  const hiddenOf = (id: string): ReadonlySet<number> => decided(id).hidden;

  /** Plans without an answer that counts: as many as a base falls short of the plans, there must be at the least. */
  const leastPlans = (plans: CountedItem): ReadonlyMap<number, number> => {
    const least = new Map<number, number>();
    for (const column of tool.columns.filter(({ planQuality }) => planQuality))
      counted.item(column.item)?.cells.forEach(({ shown }, place) => {
        const seen = plans.cells[place]?.counts.yes ?? 0;
        const short = seen - (shown.kind === 'count' ? shown.of : 0);
        if (family.sets[place]?.members.length === 1)
          least.set(place, Math.max(least.get(place) ?? 0, short));
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
    foundOut: (id) => decided(id).found,
    cells: () => ({
      rule: choice.rule,
      groups: [...family.groups],
      sets: family.sets.map(({ members }) => [...members]),
      items: Object.fromEntries(
        chosenItems(tool, audit.extendedSections).flatMap(({ id }) => {
          const item = counted.item(id);
          if (!item) return [];
          const shown = item.cells.map((cell) => cell.shown);
          const number = (what: 'count' | 'of') =>
            groupsOnly(shown.map((cell) => (cell.kind === 'count' ? cell[what] : 0)));
          return [[id, { yes: number('count'), of: number('of'), hidden: [...hiddenOf(id)] }]];
        }),
      ),
    }),
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

interface Decided {
  readonly hidden: ReadonlySet<number>;
  /** Sets of groups of which a number can be worked out together with what has left. */
  readonly found: readonly (readonly GroupId[])[];
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
