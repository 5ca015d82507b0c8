import type { Block } from '#src/report/block/block.ts';
import { paragraph, table } from '#src/report/block/blocks-of.ts';
import type { CaseMixTable } from '#src/report/model/case-mix-tables.ts';

/** Who the cases were, in one table; nothing where the notes do not say. For the internal edition alone: together these pick people out. */
export function caseMixBlocks(mix: readonly CaseMixTable[]): Block[] {
  if (mix.length === 0) return [];
  return [
    paragraph(
      'This is to see how well the cases stand for the people the service works with. Each share is of the cases whose notes state it. Keep these numbers inside the service: together they can show who a person is.',
    ),
    ...table(
      'Who the cases were',
      [
        { heading: 'Characteristic', share: 1.4, rowHead: true },
        { heading: 'Cases, of those that state it', share: 3.2 },
        { heading: 'Not stated', share: 1 },
      ],
      mix.map(({ label, lines, notStated }) => [label, lines.join('\n'), notStated]),
    ),
  ];
}
