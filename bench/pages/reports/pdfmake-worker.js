import pdfMake from 'pdfmake/build/pdfmake.js';
import { longDate } from '#src/audit/calendar.ts';
import { chartSvg } from './chart-svg.js';
import * as look from './layout.js';
import { fontFiles, serveExport } from './peer-worker.js';

const { colors, sizes } = look;
const text = (words, style, more = {}) => ({
  text: words,
  fontSize: style.size,
  ...(style.line && { lineHeight: look.lineHeight(style) }),
  margin: [0, 0, 0, style.gap ?? 0],
  ...more,
});
const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => colors.rule,
  fillColor: (row) => (row === 0 ? colors.pale : null),
};

function tableOf({ caption, columns, rows, wide }) {
  const style = wide ? sizes.narrow : sizes.cell;
  const { pad, above } = style;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = look.columnWidth - 2 * pad * columns.length;
  const cell = (words, column, bold) => ({
    text: words,
    fontSize: style.size,
    lineHeight: look.lineHeight(style),
    bold,
    alignment: column.align ?? 'left',
  });
  return [
    text(caption, sizes.caption, { bold: true }),
    {
      margin: [0, 0, 0, 12],
      layout: {
        ...ruled,
        paddingLeft: () => pad,
        paddingRight: () => pad,
        paddingTop: () => above,
        paddingBottom: () => above,
      },
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: columns.map(({ share }) => (room * share) / shares),
        body: [
          columns.map((column) => cell(column.heading, column, true)),
          ...rows.map(({ cells, strong }) =>
            cells.map((words, index) =>
              cell(words, columns[index], strong || columns[index].rowHead),
            ),
          ),
        ],
      },
    },
  ];
}

const tile = ({ value, label, low }) => ({
  stack: [
    text(value, { size: 22 }, { bold: true, color: low ? colors.darkPink : colors.darkBlue }),
    text(label, { size: 10 }),
  ],
  margin: [0, 6, 0, 14],
});
/** To write on: a row with a border below, since a canvas at the foot of a page throws. */
const lineBelow = (height) => ({
  layout: {
    hLineWidth: (at) => (at === 1 ? 0.8 : 0),
    vLineWidth: () => 0,
    hLineColor: () => colors.muted,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
  table: { widths: ['*'], heights: [height], body: [['']] },
});

/** What each kind of block becomes. */
const made = {
  cover: ({ over, name, when, marking, auditName }) => [
    {
      layout: 'noBorders',
      margin: [0, -40, 0, 14],
      table: {
        widths: ['*'],
        body: [over, name, when].map((words, index) => [
          {
            text: words,
            fontSize: [15, 32, 10.5][index],
            bold: index === 1,
            color: colors.white,
            fillColor: colors.darkBlue,
            margin: [8, 6, 8, 6],
          },
        ]),
      },
    },
    text(`${marking}.`, sizes.caption, { bold: true, color: colors.darkPink }),
    text(auditName, sizes.caption, { color: colors.muted }),
  ],
  heading: ({ level, text: words, newPage }) => [
    text(words, sizes[level], {
      bold: true,
      color: colors.darkBlue,
      ...(level === 2 && { id: words, ...(newPage && { pageBreak: 'before' }) }),
    }),
  ],
  paragraph: ({ text: words, style }) => [
    text(words, style === 'note' ? sizes.note : sizes.body, style && { color: colors.muted }),
  ],
  bullets: ({ entries }) => [{ ul: entries.map((entry) => text(entry, sizes.body)) }],
  tiles: ({ tiles }) => [{ columns: tiles.map(tile) }],
  contents: (_, titles) =>
    titles.map((title) => ({ text: title, linkToDestination: title, fontSize: 11.5 })),
  table: tableOf,
  results: (block) => tableOf(look.resultsTable(block)),
  figure: ({ key, chart }) => [
    text(key, sizes.note),
    { svg: chartSvg(chart), width: Math.min(chart.w, look.columnWidth) },
  ],
  reply: ({ actions }) =>
    actions.flatMap(({ no, action }) => [
      text(`Action ${no}. ${action}`, sizes.body),
      text(look.tickWords.join('     '), sizes.body),
      lineBelow(18),
      { ...lineBelow(24), margin: [0, 0, 0, 16] },
    ]),
};

const footOf = (marking) => (page, pages) => ({
  margin: [48, 20, 48, 0],
  fontSize: 9,
  columns: [
    { text: marking, bold: true, color: colors.darkPink },
    { text: `Page ${page} of ${pages}`, alignment: 'right', width: 80 },
  ],
});
const headOf = (title, day) => (page) =>
  page === 1
    ? null
    : {
        margin: [48, 28, 48, 0],
        fontSize: 9,
        color: colors.muted,
        columns: [title, { text: longDate(day), alignment: 'right', width: 90 }],
      };

const bytesAt = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
let ready;
async function addFonts() {
  for (const [name, address] of Object.entries(fontFiles))
    pdfMake.virtualfs.writeFileSync(`${name}.ttf`, await bytesAt(address));
  pdfMake.addFonts({ Source: { normal: 'regular.ttf', bold: 'semibold.ttf' } });
}

serveExport(async ({ language, title, reportDate, marking, blocks }) => {
  ready ??= addFonts();
  await ready;
  const { left, top, right, bottom } = look.margins;
  const pdf = pdfMake.createPdf({
    info: { title },
    language,
    pageSize: 'A4',
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: 'Source', fontSize: sizes.body.size, color: colors.ink },
    header: headOf(title, reportDate),
    footer: footOf(marking),
    content: look.placed(blocks).flatMap(({ block, titles }) => made[block.kind](block, titles)),
  });
  return new Uint8Array(await pdf.getBuffer());
});
