import type { AuditTool, Item, Section } from './audit-tool.ts';

/** A section as it is shown: its number in the rail and the number of each of its items. */
export interface NumberedSection {
  readonly section: Section;
  /** `1`, `2`, ... in shown order; `H` for the case header. */
  readonly number: string;
  readonly items: readonly { readonly item: Item; readonly number: string }[];
}

const maps = new WeakMap<AuditTool, ReadonlyMap<string, Item>>();
const choices = new WeakMap<AuditTool, Map<string, readonly Item[]>>();

/** Every item of a tool, core and extended, in the tool's order. */
export const itemsOf = (tool: AuditTool): Item[] => tool.sections.flatMap(({ items }) => items);

/** Items by id. Worked out once for each tool. */
export function itemById(tool: AuditTool): ReadonlyMap<string, Item> {
  const known = maps.get(tool);
  if (known) return known;
  const map = new Map(itemsOf(tool).map((item) => [item.id, item]));
  maps.set(tool, map);
  return map;
}

const chosenIn = (section: Section, extendedSections: readonly string[]): readonly Item[] =>
  extendedSections.includes(section.id)
    ? section.items
    : section.items.filter((item) => item.tier === 'core');

/**
 * What an audit asks: the core items of every section, and the extended items of the sections it
 * chose, in the tool's order. Worked out once for each tool and choice.
 */
export function chosenItems(tool: AuditTool, extendedSections: readonly string[]): readonly Item[] {
  const byChoice = choices.get(tool) ?? new Map<string, readonly Item[]>();
  choices.set(tool, byChoice);
  const choice = [...extendedSections].sort().join(' ');
  const known = byChoice.get(choice);
  if (known) return known;
  const items = tool.sections.flatMap((section) => chosenIn(section, extendedSections));
  byChoice.set(choice, items);
  return items;
}

/**
 * The sections shown as pages, numbered in shown order, each with the items this audit asks. The
 * case header comes unnumbered (`H`); escalation is not a page; a section with no item is left out.
 */
export function numberedSections(
  tool: AuditTool,
  extendedSections: readonly string[],
): NumberedSection[] {
  const shown: NumberedSection[] = [];
  let last = 0;
  for (const section of tool.sections) {
    const items = chosenIn(section, extendedSections);
    if (section.role === 'escalation' || items.length === 0) continue;
    const header = section.role === 'header';
    if (!header) last += 1;
    shown.push({
      section,
      number: header ? 'H' : String(last),
      items: items.map((item, index) => ({
        item,
        number: header ? `H${index + 1}` : `${last}.${index + 1}`,
      })),
    });
  }
  return shown;
}

/** The number of every item this audit asks: `1.3`, `H2`, and `E1` for escalation. By item id. */
export function itemNumbers(
  tool: AuditTool,
  extendedSections: readonly string[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { items } of numberedSections(tool, extendedSections))
    for (const { item, number } of items) numbers.set(item.id, number);
  const escalation = tool.sections.find(({ role }) => role === 'escalation');
  const flagged = escalation ? chosenIn(escalation, extendedSections) : [];
  flagged.forEach((item, index) => {
    numbers.set(item.id, `E${index + 1}`);
  });
  return numbers;
}
