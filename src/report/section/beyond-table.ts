import type { Block } from '#src/report/block/block.ts';
import { paragraph, paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import type { SectionGroup, SectionPage } from '#src/report/model/section-pages.ts';

const columns = [
  { heading: 'Question', share: 2, rowHead: true },
  { heading: 'Cases answered Yes', share: 1.4, align: 'right' },
  { heading: 'Standard', share: 1.1, align: 'right' },
  { heading: 'Result', share: 1.1 },
  { heading: 'Local band', share: 1.6 },
] as const;

const pageBlocks = ({ title, finding, rows, band, mustPass }: SectionPage): Block[] => [
  paragraph(finding),
  ...table(title, columns.slice(0, rows[0]?.length), rows),
  ...paragraphs([[band, mustPass].filter((words) => words !== '').join(' ')], 'note'),
];

/** What the audit asked beyond the results table; nothing where nobody answered it. */
export function beyondTableBlocks(
  groups: readonly SectionGroup[],
  bandNotes: readonly string[],
): Block[] {
  if (groups.length === 0) return [];
  const withBands = groups.some(({ pages }) => pages.some(({ band }) => band !== ''));
  return [
    ...groups.flatMap(({ title, pages, note, scores }) => [
      subheading(title),
      ...pages.flatMap(pageBlocks),
      ...paragraphs([...scores, note]),
    ]),
    ...paragraphs(withBands ? bandNotes : [], 'note'),
  ];
}
