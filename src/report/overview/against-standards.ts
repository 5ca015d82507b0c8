import type { Block } from '#src/report/block/block.ts';
import { paragraph, subheading } from '#src/report/block/blocks-of.ts';
import { standardsChart } from '#src/report/model/charts.ts';
import type { OverviewParts } from './overview-parts.ts';
import { sectionNumber } from './section-titles.ts';

/** All criteria against their standards in one picture. */
export function againstStandards(parts: OverviewParts): Block[] {
  const chart = standardsChart(parts, 'all services');
  return chart
    ? [subheading(chart.heading), { kind: 'figure', key: chart.key, chart: chart.chart }]
    : [
        paragraph(
          `There are too few cases for percentages: fewer than ${parts.tally.own.smallBase} for every criterion. The counts are in ${sectionNumber('Results by group and criterion')}.`,
        ),
      ];
}
