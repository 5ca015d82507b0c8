import type { Chart } from '#src/report/chart/chart.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { TitledChart } from '#src/report/model/charts.ts';
import { drawChart } from './draw-chart.ts';
import type { Flow } from './flow.ts';
import { heading, note, paragraph } from './flow-text.ts';
import { margin } from './sheet.ts';

/** A chart as wide as the column, or as high as a page where it has very many rows. */
function figure(flow: Flow, chart: Chart): void {
  const room = flow.floor - margin.top - 60;
  const scale = Math.min(flow.width / chart.w, room / chart.h);
  const height = chart.h * scale;
  flow.need(height + 6);
  const box = { x: margin.left, y: flow.y, width: chart.w * scale, height };
  const element = flow.pen.structure.child(flow.root, 'Figure', { alt: chart.alt, box });
  flow.pen.structure.mark(element, () => drawChart(flow.pen, chart, margin.left, flow.y, scale));
  flow.y += height + 8;
}

function titled(flow: Flow, { heading: title, key, chart }: TitledChart): void {
  const scale = Math.min(1, flow.width / chart.w);
  heading(flow, 'H3', title, Math.min(chart.h * scale + 46, flow.floor - margin.top - 70));
  paragraph(flow, key, note);
  figure(flow, chart);
}

export function chartsSection(flow: Flow, { charts }: FeedbackReport): void {
  flow.newPage('portrait');
  heading(flow, 'H2', '4. Charts');
  if (charts.standards) titled(flow, charts.standards);
  if (charts.others) titled(flow, charts.others);
  for (const words of charts.notes) paragraph(flow, words);
}
