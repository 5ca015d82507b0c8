import type { Chart, ChartMark } from '#src/report/chart/chart.ts';
import { element, words } from './markup.ts';

const anchors = { left: 'start', right: 'end', center: 'middle' } as const;

function mark(one: ChartMark): string {
  switch (one.kind) {
    case 'rect': {
      const { x, y, w, h, color } = one;
      return element('rect', '', { x, y, width: w, height: h, fill: color });
    }
    case 'line': {
      const { x1, y1, x2, y2, color, width, dash } = one;
      const stroke = { stroke: color, 'stroke-width': width, 'stroke-dasharray': dash?.join(' ') };
      return element('line', '', { x1, y1, x2, y2, ...stroke });
    }
    case 'circle':
      return element('circle', '', { cx: one.x, cy: one.y, r: one.r, fill: one.color });
    case 'shape':
      return element('polygon', '', {
        points: one.points.map(([x, y]) => `${x},${y}`).join(' '),
        fill: one.color,
        stroke: one.outline,
        'stroke-width': one.width,
      });
    case 'text':
      return element('text', words(one.text), {
        x: one.x,
        y: one.y,
        fill: one.color,
        'font-size': one.size,
        'font-weight': one.bold ? 600 : undefined,
        'text-anchor': one.align === 'left' ? undefined : anchors[one.align],
      });
  }
}

/** A chart as a picture in the page, with its words for people who cannot see it. It stands on white in every colour scheme. */
export const drawSvg = ({ w, h, marks, alt }: Chart): string =>
  element('svg', marks.map(mark), {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${w} ${h}`,
    role: 'img',
    'aria-label': alt,
  });
