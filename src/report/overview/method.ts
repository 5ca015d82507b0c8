import type { Block, BlockRow } from '#src/report/block/block.ts';
import { paragraph, paragraphs } from '#src/report/block/blocks-of.ts';
import { methodLines, plansIn } from '#src/report/model/method.ts';
import { listed, numbered } from '#src/report/model/phrases.ts';
import { hiddenWords, resultWords } from '#src/report/model/result-words.ts';
import { resultWordBlocks } from '#src/report/section/result-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { OverviewParts } from './overview-parts.ts';
import { sharedCases } from './shared-cases.ts';

const number = { share: 1, align: 'right' } as const;

function groupsTable({ tally, providers, audit, rows: [plan] }: OverviewParts): Block {
  const { rows, total } = tally.own;
  const numbers = (planned: number, cases: number, seen: PublishedCell | undefined) => [
    `${planned}`,
    `${cases}`,
    plansIn(seen),
  ];
  const heldBy = (ids: readonly string[]) =>
    listed(providers.filter(({ provider }) => ids.includes(provider.id)).map(({ title }) => title));
  const planned = audit.groups.reduce((sum, group) => sum + group.planned, 0);
  const whole: BlockRow = {
    cells: ['Whole sample', 'Each case once', ...numbers(planned, total.cases, plan?.total)],
    strong: true,
  };
  return {
    kind: 'table',
    caption: 'Cases read, by sample group',
    columns: [
      { heading: 'Sample group', share: 2, rowHead: true },
      { heading: 'Files held by', share: 4 },
      { heading: 'Cases planned', ...number },
      { heading: 'Cases read', ...number },
      { heading: 'Cases with a plan', ...number },
    ],
    rows: [
      ...rows.map((row, index) => ({
        cells: [
          row.group.name,
          heldBy(row.group.providers) || 'No service named',
          ...numbers(row.group.planned, row.cases, plan?.groups[index]),
        ],
      })),
      whole,
    ],
  };
}

/** Who read what, how it was chosen and counted, and the words used for results. */
export function method(parts: OverviewParts): Block[] {
  const { providers } = parts;
  const shared = sharedCases(parts);
  const held = providers.map(({ title, cases }) => `${title}, ${cases}`);
  return [
    ...paragraphs(methodLines(parts)),
    groupsTable(parts),
    ...paragraphs(
      [
        held.length === 0 ? '' : `Cases that each service holds files of: ${held.join('; ')}.`,
        shared === 0
          ? ''
          : `${numbered(shared, 'case is', 'cases are')} counted for each service that holds a file, and once in the whole sample. The numbers of services are never added up.`,
      ],
      'note',
    ),
    ...resultWordBlocks([
      ...resultWords([...parts.rows, ...parts.results.values()]),
      ...hiddenWords(parts),
    ]),
    paragraph(
      'This overview gives numbers only. It holds no case notes and no case references.',
      'note',
    ),
  ];
}
