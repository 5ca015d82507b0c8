import type { Block, BlockColumn } from '#src/report/block/block.ts';
import { paragraph, paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import { bandMeaning, bandSource, bandWords, couldBe } from '#src/report/model/band-words.ts';
import { countCell } from '#src/report/model/item-phrases.ts';
import { listed } from '#src/report/model/phrases.ts';
import { fewestForBand } from '#src/tally/bands.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { SectionResult } from '#src/tally/section-result.ts';
import type { OverviewParts } from './overview-parts.ts';

const number: Omit<BlockColumn, 'heading'> = { share: 1.5, align: 'right' };

function criteriaTable({ rows, results }: OverviewParts): Block[] {
  return table(
    'Local bands of the criteria, whole sample',
    [
      { heading: 'Criterion', share: 2.2, rowHead: true },
      { heading: 'Cases answered Yes', ...number },
      { heading: 'Band', share: 1.2 },
      { heading: 'What the 95% interval allows', share: 2.2 },
    ],
    rows.flatMap(({ no, column, total }) => {
      const band = results.get(column.item)?.band;
      return band
        ? [[`${no}. ${column.label}`, countCell(total), bandWords[band.band], couldBe(band)]]
        : [];
    }),
    {
      none: `No criterion with a standard has ${fewestForBand} cases or more that can be shown, so there are no bands.`,
    },
  );
}

function sectionsTable(sections: readonly SectionResult[]): Block[] {
  return table(
    'Local bands of the sections, whole sample',
    [
      { heading: 'Section', share: 2.2, rowHead: true },
      { heading: 'Good answers', ...number },
      { heading: 'Band', share: 1.2 },
      { heading: 'Must pass, and failed', share: 2.2 },
    ],
    sections.flatMap(({ section, good, of, percent, band, failed }) =>
      band
        ? [
            [
              section.title,
              countWords({ kind: 'count', count: good, of, percent }),
              bandWords[band],
              failed.length === 0 ? 'None' : listed(failed.map(({ label }) => label)),
            ],
          ]
        : [],
    ),
  );
}

/** What is pooled over criteria and over sections; the internal edition's alone. */
function pooledBlocks({ pooled }: OverviewParts): Block[] {
  if (!pooled) return [];
  const { composite, criteria, sections } = pooled;
  const { yes, of, percent, band } = composite;
  const share = countWords({ kind: 'count', count: yes, of, percent });
  const made = sectionsTable(sections);
  return [
    ...paragraphs(
      band
        ? [
            `The ${criteria} criteria where Yes is plainly good news, together: ${share} of applicable answers, ${bandWords[band].toLowerCase()}. No interval is given, since the answers of one case go together.`,
          ]
        : [],
    ),
    ...(made.length === 0
      ? []
      : [
          subheading('Sections of the audit'),
          paragraph(
            'The good answers of a section are pooled over its questions, of applicable answers. A question that must pass makes its section weak if one case fails.',
          ),
          ...made,
        ]),
  ];
}

/** Bands of criteria and sections over the whole sample. Only the line at 70 % has a source, and the page says so. */
export function bands(parts: OverviewParts): Block[] {
  return [
    ...paragraphs(bandMeaning(parts.input.tool)),
    ...criteriaTable(parts),
    paragraph(bandSource(parts.input.tool), 'note'),
    ...pooledBlocks(parts),
  ];
}
