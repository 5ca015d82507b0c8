import type { Chart, ChartMark } from '#src/report/chart/chart.ts';
import type { Pen } from './pen.ts';

/** Draws a chart with its top left corner at `left`, `top`, enlarged `scale` times. */
export function drawChart(pen: Pen, chart: Chart, left: number, top: number, scale: number): void {
  for (const mark of chart.marks) drawMark(pen, mark, left, top, scale);
}

function drawMark(pen: Pen, mark: ChartMark, left: number, top: number, scale: number): void {
  const x = (value: number) => left + value * scale;
  const y = (value: number) => top + value * scale;
  switch (mark.kind) {
    case 'rect':
      pen.fill(x(mark.x), y(mark.y), mark.w * scale, mark.h * scale, mark.color);
      break;
    case 'line':
      pen.line(x(mark.x1), y(mark.y1), x(mark.x2), y(mark.y2), {
        color: mark.color,
        width: mark.width * scale,
        ...(mark.dash && { dash: mark.dash }),
      });
      break;
    case 'circle':
      pen.circle(x(mark.x), y(mark.y), mark.r * scale, mark.color);
      break;
    case 'shape':
      pen.shape(
        mark.points.map(([px, py]) => [x(px), y(py)] as const),
        mark.color,
        { color: mark.outline, width: mark.width * scale },
      );
      break;
    case 'text':
      pen.text(pen.type.printable(mark.text), x(mark.x), y(mark.y), {
        size: mark.size * scale,
        align: mark.align,
        color: mark.color,
        weight: mark.bold ? 'semibold' : 'regular',
      });
  }
}
