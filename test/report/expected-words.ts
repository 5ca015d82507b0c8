import { jsPDF } from 'jspdf';
import type { Block, ReportDocument } from '#src/report/block/block.ts';
import { cellText, resultsColumns } from '#src/report/pdf/results-columns.ts';
import { Typeface } from '#src/report/pdf/typeface.ts';
import { nodeFonts } from './node-fonts.ts';
import type { Spoken } from './read-aloud.ts';

const each = (role: string, texts: readonly string[]): Spoken[] =>
  texts.map((text) => [role, text]);

/** A table: its caption, its heads, and rows in which the cell at `head` names the row. */
const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  head = 0,
): Spoken[] => [
  ['Caption', caption],
  ...each('TH', heads),
  ...rows.flatMap((cells) =>
    cells.map((text, index): Spoken => [index === head ? 'TH' : 'TD', text]),
  ),
];

/** How the columns are laid out is the page's affair; the words in them are the document's. */
function resultsWords(block: Extract<Block, { kind: 'results' }>): Spoken[] {
  const { caption, groups, last, rows } = block;
  const type = new Typeface(new jsPDF({ unit: 'pt' }), nodeFonts);
  const { layout } = resultsColumns(type, block);
  const legend = groups.map(({ label, name }) => `${label}: ${name}`);
  return [
    ...table(
      caption,
      ['Criterion', ...groups.map(({ name, label }) => (layout.short ? label : name)), ...last],
      rows.map(({ criterion, cells }) => [
        criterion,
        ...cells.map((lines, index) =>
          cellText(lines, layout, index === cells.length - 1 ? ' ' : undefined),
        ),
      ]),
    ),
    ...each('P', layout.short ? [`${legend.join('. ')}.`] : []),
  ];
}

function wordsOf(block: Block, contents: () => Spoken[]): Spoken[] {
  switch (block.kind) {
    case 'cover':
      return [
        ['H1', `${block.over} ${block.name}`],
        ...each('P', [block.when, `${block.marking}.`, block.auditName]),
      ];
    case 'heading':
      return [[`H${block.level}`, block.text]];
    case 'paragraph':
      return [['P', block.text]];
    case 'bullets':
      return block.entries.flatMap((entry): Spoken[] => [
        ['Lbl', '•'],
        ['LBody', entry],
      ]);
    case 'tiles':
      return each(
        'LBody',
        block.tiles.map(({ value, label }) => `${value} ${label}`),
      );
    case 'contents':
      return contents();
    case 'table':
      return table(
        block.caption,
        block.columns.map(({ heading }) => heading),
        block.rows.map(({ cells }) => cells),
        block.columns.findIndex(({ rowHead }) => rowHead),
      );
    case 'results':
      return resultsWords(block);
    case 'figure':
      return [
        ['P', block.key],
        ['Figure', block.chart.alt],
      ];
    case 'reply':
      return block.actions.flatMap(({ no, action }) =>
        each('P', [`Action ${no}. ${action}`, 'Agree Agree in part Disagree']),
      );
  }
}

/** All that a reader should be told of a document. `pages`: where the sections after the contents begin. */
export function expectedWords({ blocks }: ReportDocument, pages: readonly number[]): Spoken[] {
  const place = blocks.findIndex(({ kind }) => kind === 'contents');
  const contents = () =>
    blocks
      .slice(place)
      .filter((block) => block.kind === 'heading')
      .filter(({ level }) => level === 2)
      .map(({ text }, index): Spoken => ['Link', `${text} ${pages[index]}`]);
  return blocks
    .flatMap((block) => wordsOf(block, contents))
    .map(([role, words]) => [role, words.replace(/\s+/g, ' ').trim()]);
}
