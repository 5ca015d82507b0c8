import type { FigureBlock } from '#src/report/block/block.ts';
import type { Chart } from '#src/report/chart/chart.ts';
import { drawChart } from './draw-chart.ts';
import type { Flow } from './flow.ts';
import { note, paragraph } from './flow-text.ts';
import { margin } from './sheet.ts';

/** As wide as the column, or as high as a page where it has very many rows. */
function scaleOf(flow: Flow, chart: Chart): number {
  const room = flow.floor - margin.top - 60;
  return Math.min(flow.width / chart.w, room / chart.h);
}

/** Height a heading before the figure keeps free on its page, so that both stand together. */
export const figureHeight = (flow: Flow, { chart }: FigureBlock): number =>
  Math.min(chart.h * scaleOf(flow, chart) + 46, flow.floor - margin.top - 70);

/** A chart under the words that say how to read it. */
export function drawFigure(flow: Flow, { key, chart }: FigureBlock): void {
  paragraph(flow, key, note);
  const scale = scaleOf(flow, chart);
  const height = chart.h * scale;
  flow.need(height + 6);
  const box = { x: margin.left, y: flow.y, width: chart.w * scale, height };
  const element = flow.pen.structure.child(flow.root, 'Figure', { alt: chart.alt, box });
  flow.pen.structure.mark(element, () => drawChart(flow.pen, chart, margin.left, flow.y, scale));
  flow.y += height + 8;
}
