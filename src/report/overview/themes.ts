import type { Block } from '#src/report/block/block.ts';
import { bullets, paragraph, paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import { itemCells, itemsFinding } from '#src/report/model/item-phrases.ts';
import type { Theme } from '#src/tool/reporting.ts';
import type { OverviewParts } from './overview-parts.ts';
import { hasAnswers, type OverviewResult } from './overview-result.ts';
import { sectionNumber } from './section-titles.ts';

/** The questions of a theme that the audit asked and somebody answered, in the theme's order. */
export const themeItems = ({ results }: OverviewParts, { items }: Theme): OverviewResult[] =>
  items.flatMap((item) => results.get(item) ?? []).filter(hasAnswers);

function themeWords(parts: OverviewParts, theme: Theme): Block[] {
  const items = themeItems(parts, theme);
  const finding =
    items.length === 0
      ? 'This audit has no answers to the questions of this theme.'
      : itemsFinding(items, parts.audit.denominator);
  return [subheading(theme.title), paragraph(`${theme.about} ${finding}`)];
}

const themesTable = (parts: OverviewParts): Block[] =>
  table(
    'Themes, question by question',
    [
      { heading: 'Theme', share: 2, rowHead: true },
      { heading: 'Question', share: 2 },
      { heading: 'Cases answered Yes', share: 1.5, align: 'right' },
      { heading: 'Standard', share: 1.2, align: 'right' },
      { heading: 'Result', share: 1.2 },
    ],
    parts.input.tool.reporting.themes.flatMap((theme) =>
      themeItems(parts, theme).map((item) => [theme.title, ...itemCells(item)]),
    ),
  );

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
    ...parts.input.tool.reporting.themes.flatMap((theme) => themeWords(parts, theme)),
    ...themesTable(parts),
    paragraph(
      `Which questions make each theme, and where it comes from, is in ${sectionNumber('How it was counted')}.`,
      'note',
    ),
  ];
}
