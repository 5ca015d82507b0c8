import {
  Circle,
  Document,
  Font,
  Line,
  Link,
  Page,
  Polygon,
  pdf,
  Rect,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { longDate } from '#src/audit/calendar.ts';
import * as look from './layout.js';
import { fontFiles, serveExport } from './peer-worker.js';

const { colors, sizes } = look;
Font.register({
  family: 'Source',
  fonts: [
    { src: fontFiles.regular, fontWeight: 400 },
    { src: fontFiles.semibold, fontWeight: 600 },
  ],
});
// Words stay whole, as in the other reports.
Font.registerHyphenationCallback((word) => [word]);

const text = (words, { size, line, gap = 0 }, style = {}, more = {}) =>
  h(
    Text,
    {
      style: {
        fontSize: size,
        marginBottom: gap,
        ...(line && { lineHeight: line / size }),
        ...style,
      },
      ...more,
    },
    words,
  );
const bold = { fontWeight: 600 };

function tableOf({ caption, columns, rows, wide }) {
  const { size, line, pad, above } = wide ? sizes.narrow : sizes.cell;
  const row = (cells, strong, more) =>
    h(
      View,
      {
        wrap: false,
        style: {
          flexDirection: 'row',
          borderBottom: `0.5pt solid ${colors.rule}`,
          ...(more.fixed && { backgroundColor: colors.pale }),
        },
        ...more,
      },
      ...cells.map((words, index) =>
        h(
          View,
          { style: { flexGrow: columns[index].share, flexBasis: 0, padding: `${above} ${pad}` } },
          text(
            words,
            { size, line },
            {
              textAlign: columns[index].align ?? 'left',
              ...((strong || columns[index].rowHead) && bold),
            },
          ),
        ),
      ),
    );
  const heads = columns.map(({ heading }) => heading);
  return [
    text(caption, sizes.caption, bold, { minPresenceAhead: 60 }),
    h(
      View,
      { style: { marginBottom: 12 } },
      row(heads, true, { fixed: true }),
      ...rows.map(({ cells, strong }) => row(cells, strong, {})),
    ),
  ];
}

const anchors = { left: 'start', center: 'middle', right: 'end' };
const drawn = {
  rect: ({ x, y, w, h: height, color }) => h(Rect, { x, y, width: w, height, fill: color }),
  line: ({ x1, y1, x2, y2, color, width, dash }) =>
    h(Line, {
      x1,
      y1,
      x2,
      y2,
      stroke: color,
      strokeWidth: width,
      ...(dash && { strokeDasharray: dash.join(' ') }),
    }),
  circle: ({ x, y, r, color }) => h(Circle, { cx: x, cy: y, r, fill: color }),
  shape: ({ points, color, outline, width }) =>
    h(Polygon, { points: points.join(' '), fill: color, stroke: outline, strokeWidth: width }),
  text: ({ x, y, text: words, size, align, color, bold: strong }) =>
    h(
      Text,
      {
        x,
        y,
        fill: color,
        textAnchor: anchors[align],
        style: { fontSize: size, ...(strong && bold) },
      },
      words,
    ),
};

/** What each kind of block becomes. */
const made = {
  cover: ({ over, name, when, marking, auditName }) => [
    h(
      View,
      {
        style: { backgroundColor: colors.darkBlue, padding: 14, marginTop: -40, marginBottom: 14 },
      },
      ...[over, name, when].map((words, index) =>
        text(
          words,
          { size: [15, 32, 10.5][index], gap: 6 },
          { color: colors.white, ...(index === 1 && bold) },
        ),
      ),
    ),
    text(`${marking}.`, sizes.caption, { ...bold, color: colors.darkPink }),
    text(auditName, sizes.caption, { color: colors.muted }),
  ],
  heading: ({ level, text: words, newPage }) => [
    text(
      words,
      sizes[level],
      { ...bold, color: colors.darkBlue },
      {
        minPresenceAhead: 60,
        ...(level === 2 && { id: words, break: !newPage }),
      },
    ),
  ],
  paragraph: ({ text: words, style }) => [
    text(words, style === 'note' ? sizes.note : sizes.body, style && { color: colors.muted }),
  ],
  bullets: ({ entries }) =>
    entries.map((entry) =>
      h(
        View,
        { style: { flexDirection: 'row' } },
        text('•', sizes.body, { width: 14 }),
        text(entry, sizes.body, { flexGrow: 1, flexBasis: 0 }),
      ),
    ),
  tiles: ({ tiles }) => [
    h(
      View,
      { style: { flexDirection: 'row', marginBottom: 14 } },
      ...tiles.map(({ value, label, low }) =>
        h(
          View,
          { style: { flexGrow: 1, flexBasis: 0, padding: 6, backgroundColor: colors.pale } },
          text(value, { size: 22 }, { ...bold, color: low ? colors.darkPink : colors.darkBlue }),
          text(label, { size: 10 }),
        ),
      ),
    ),
  ],
  contents: (_, titles) =>
    titles.map((title) => h(Link, { src: `#${title}`, style: { fontSize: 11.5 } }, title)),
  table: tableOf,
  results: (block) => tableOf(look.resultsTable(block)),
  figure: ({ key, chart }) => [
    text(key, sizes.note),
    h(
      Svg,
      {
        viewBox: `0 0 ${chart.w} ${chart.h}`,
        width: Math.min(chart.w, look.columnWidth),
        height: (chart.h * Math.min(chart.w, look.columnWidth)) / chart.w,
      },
      ...chart.marks.map((mark) => drawn[mark.kind](mark)),
    ),
  ],
  reply: ({ actions }) =>
    actions.map(({ no, action }) =>
      h(
        View,
        { wrap: false },
        text(`Action ${no}. ${action}`, sizes.body),
        text(look.tickWords.join('     '), sizes.body),
        ...[18, 24].map((height) =>
          h(View, { style: { height, borderBottom: `0.8pt solid ${colors.muted}` } }),
        ),
        h(View, { style: { height: 16 } }),
      ),
    ),
};

const furniture = { position: 'absolute', left: 48, right: 48, fontSize: 9 };
const across = { ...furniture, flexDirection: 'row', justifyContent: 'space-between' };
const head = ({ title, reportDate }) =>
  h(Text, {
    fixed: true,
    style: { ...furniture, top: 28, color: colors.muted },
    render: ({ pageNumber }) => (pageNumber === 1 ? '' : `${title}     ${longDate(reportDate)}`),
  });
const foot = ({ marking }) =>
  h(
    View,
    { fixed: true, style: { ...across, bottom: 28 } },
    h(Text, { style: { ...bold, color: colors.darkPink } }, marking),
    h(Text, { render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}` }),
  );

serveExport(async (report) => {
  const { language, title, blocks } = report;
  const { left, top, right, bottom } = look.margins;
  const style = {
    paddingLeft: left,
    paddingTop: top,
    paddingRight: right,
    paddingBottom: bottom,
    fontFamily: 'Source',
    color: colors.ink,
  };
  const page = h(
    Page,
    { size: 'A4', style },
    head(report),
    foot(report),
    ...look.placed(blocks).flatMap(({ block, titles }) => made[block.kind](block, titles)),
  );
  const blob = await pdf(h(Document, { title, language }, page)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
});
