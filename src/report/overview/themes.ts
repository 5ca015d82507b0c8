import type { Block } from '#src/report/block/block.ts';
import { bullets, paragraph, paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import { itemCells, itemsFinding } from '#src/report/model/item-phrases.ts';
import { numbered } from '#src/report/model/phrases.ts';
import { type ItemResult, isAnswered } from '#src/tally/item-result.ts';
import { sourcesWords } from '#src/tool/words.ts';
import type { OverviewParts } from './overview-parts.ts';
import { type Theme, themeList } from './theme-list.ts';

/** The questions of a theme that the audit asked and somebody answered, in the theme's order. */
export const themeItems = ({ results }: OverviewParts, { items }: Theme): ItemResult[] =>
  items.flatMap((item) => results.get(item) ?? []).filter(isAnswered);

function themeBlocks(parts: OverviewParts, theme: Theme): Block[] {
  const items = themeItems(parts, theme);
  const notAsked = theme.items.length - items.length;
  const finding =
    items.length === 0
      ? 'This audit has no answers to the questions of this theme.'
      : itemsFinding(items, parts.audit.denominator);
  const rest =
    items.length > 0 && notAsked > 0
      ? ` ${numbered(notAsked, 'other question')} of this theme ${notAsked === 1 ? 'was' : 'were'} not asked or not answered.`
      : '';
  return [
    subheading(theme.title),
    paragraph(`${theme.about} ${finding}`),
    ...table(
      theme.title,
      [
        { heading: 'Question', share: 2.5, rowHead: true },
        { heading: 'Cases answered Yes', share: 1.5, align: 'right' },
        { heading: 'Standard', share: 1.2, align: 'right' },
        { heading: 'Result', share: 1.2 },
      ],
      items.map(itemCells),
    ),
    paragraph(`Theme: ${sourcesWords(theme.sources)}.${rest}`, 'note'),
  ];
}

/** What the commissioning team wrote itself, where it wrote something. */
function writtenLines({ input }: OverviewParts): Block[] {
  const parts: [string, readonly string[] | undefined][] = [
    ['Strengths over all services', input.text.strengths],
    ['Concerns over all services', input.text.concerns],
    ['Good practice worth sharing', input.text.goodPractice],
  ];
  return parts.flatMap(([title, lines = []]) => {
    const written = lines.filter((line) => line.trim() !== '');
    return written.length === 0 ? [] : [subheading(title), ...bullets(written)];
  });
}

/** Matters that cut across services: numbers, the finding in words, and where each theme comes from. */
export function themes(parts: OverviewParts): Block[] {
  return [
    ...paragraphs([
      'The 2012 review found seven matters that ran through all services. These are the same matters in this audit, over the whole sample. Which questions speak of which theme is our proposal. A question can stand in two themes.',
    ]),
    ...writtenLines(parts),
    ...themeList.flatMap((theme) => themeBlocks(parts, theme)),
  ];
}
