import { jsPDF } from 'jspdf';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { GroupLine } from '#src/report/model/method.ts';
import { cellText, resultsColumns } from '#src/report/pdf/results-columns.ts';
import { Typeface } from '#src/report/pdf/typeface.ts';
import { nodeFonts } from './node-fonts.ts';
import type { Spoken } from './read-aloud.ts';

const sections = [
  '2. Sample and method',
  '3. Results by group and criterion',
  '4. Charts',
  '5. Strengths, concerns and actions',
  '6. Appendix: what each criterion means',
] as const;

const each = (role: string, texts: readonly string[]): Spoken[] =>
  texts.map((text) => [role, text]);
const bullets = (entries: readonly string[], none: string): Spoken[] =>
  entries.length === 0
    ? [['P', none]]
    : entries.flatMap((entry): Spoken[] => [
        ['Lbl', '•'],
        ['LBody', entry],
      ]);

/** A table: its caption, its heads, and rows in which the cell at `head` names the row. */
const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  head = 0,
): Spoken[] => [
  ['Caption', caption],
  ...each('TH', heads),
  ...rows.flatMap((cells) =>
    cells.map((text, index): Spoken => [index === head ? 'TH' : 'TD', text]),
  ),
];

function summaryWords({ cover, summary }: FeedbackReport, pages: readonly number[]): Spoken[] {
  const over = cover.provider === '' ? cover.heading : `${cover.heading}: ${cover.provider}`;
  return [
    ['H1', `${over} ${cover.service}`],
    [
      'P',
      `Audit of ${cover.auditDate}. Report of ${cover.reportDate}. Reference ${cover.reference}.`,
    ],
    ['P', `${cover.marking}.`],
    ['P', cover.auditName],
    ['H2', '1. Summary'],
    ...each('P', summary.lines),
    ...each(
      'LBody',
      summary.tiles.map(({ value, label }) => `${value} ${label}`),
    ),
    ['H3', 'What stands out'],
    ...bullets(summary.standsOut, ''),
    ['H3', 'What to do first'],
    ...bullets(summary.firstActions, 'No actions have been agreed yet.'),
    ['H3', 'In this report'],
    ...sections.map((title, index): Spoken => ['Link', `${title} ${pages[index]}`]),
    ...each('P', cover.contact === '' ? [] : [`Questions about this report: ${cover.contact}.`]),
  ];
}

function methodWords({ method, words }: FeedbackReport): Spoken[] {
  const shared = method.groups.some(({ sharedWith }) => sharedWith.length > 0);
  const row = (line: GroupLine, others: string): string[] => [
    line.name,
    ...(shared ? [others] : []),
    `${line.planned}`,
    `${line.audited}`,
    line.withPlan,
  ];
  const middle = shared ? ['Shared with'] : [];
  return [
    ['H2', sections[0]],
    ...each('P', method.lines),
    ...table(
      'Table 1. Cases read, by sample group',
      ['Sample group', ...middle, 'Cases planned', 'Cases read', 'Cases with a plan'],
      [
        ...method.groups.map((line) => row(line, line.sharedWith.join(', ') || 'Not shared')),
        row(method.total, '–'),
        row(method.sample, '–'),
      ],
    ),
    ...each(
      'P',
      shared
        ? ['A shared group counts in the report of each service, and once in the whole sample.']
        : [],
    ),
    ['H3', 'How to read the results'],
    ...table(
      'Table 2. Words used for each result',
      ['Sign', 'Result', 'What it means'],
      words.map(({ sign, word, meaning }) => [sign, word, meaning]),
      1,
    ),
  ];
}

/** How the columns are laid out is the page's affair; the words in them are the model's. */
function resultWords({ results }: FeedbackReport): Spoken[] {
  const type = new Typeface(new jsPDF({ unit: 'pt' }), nodeFonts);
  const { layout } = resultsColumns(type, results);
  const legend = results.labels.map((label, index) => `${label}: ${results.groups[index]}`);
  return [
    ['H2', sections[1]],
    ['P', results.lead],
    ...table(
      'Table 3. Cases answered Yes for each criterion',
      [
        'Criterion',
        ...(layout.short ? results.labels : results.groups),
        `All ${results.service} (95% interval)`,
        'All other groups',
        'Standard and result',
      ],
      results.lines.map(({ criterion, groups, total, others, result }) => [
        criterion,
        ...[...groups, total, others].map((lines) => cellText(lines, layout)),
        cellText(result, layout, ' '),
      ]),
    ),
    ...each('P', layout.short ? [`${legend.join('. ')}.`] : []),
    ...each('P', results.notes),
  ];
}

function chartWords({ charts }: FeedbackReport): Spoken[] {
  const drawn = [charts.standards, charts.others].flatMap((titled) => (titled ? [titled] : []));
  return [
    ['H2', sections[2]],
    ...drawn.flatMap(({ heading, key, chart }): Spoken[] => [
      ['H3', heading],
      ['P', key],
      ['Figure', chart.alt],
    ]),
    ...each('P', charts.notes),
  ];
}

function actionWords({ strengths, concerns, actions }: FeedbackReport): Spoken[] {
  return [
    ['H2', sections[3]],
    ['H3', 'Strengths'],
    ...bullets(strengths, 'None written.'),
    ['H3', 'Concerns'],
    ...bullets(concerns, 'None written.'),
    ['H3', 'Improvement actions'],
    ...(actions.length === 0
      ? each('P', ['No actions have been agreed yet.'])
      : table(
          'Table 4. Improvement actions',
          ['No.', 'Finding', 'Action', 'Owner', 'Due', 'How we will know', 'Status'],
          actions.map((line) => [
            `${line.no}`,
            `${line.criterion} ${line.finding}`,
            line.action,
            line.owner,
            line.due,
            line.measure,
            line.status,
          ]),
          2,
        )),
  ];
}

function appendixWords({ appendix, closing }: FeedbackReport): Spoken[] {
  const sources = appendix.standardSources.join('. ');
  return [
    ['H2', sections[4]],
    ...table(
      'Table 5. Criteria, bases and standards',
      [
        'No.',
        'Criterion',
        'Question that Yes answers',
        'Counted out of',
        'Standard',
        'Other answers',
      ],
      appendix.criteria.map((line) => [
        `${line.no}`,
        line.label,
        line.question,
        line.countedOutOf,
        line.standard,
        line.otherAnswers,
      ]),
      1,
    ),
    ...each('P', sources === '' ? [] : [`Who set the standards: ${sources}.`]),
    ...each('P', closing),
  ];
}

/** All that a reader should be told of a report, from the model alone. `pages`: where sections 2 to 6 begin. */
export const expectedWords = (report: FeedbackReport, pages: readonly number[]): Spoken[] =>
  [
    ...summaryWords(report, pages),
    ...methodWords(report),
    ...resultWords(report),
    ...chartWords(report),
    ...actionWords(report),
    ...appendixWords(report),
  ].map(([role, words]) => [role, words.replace(/\s+/g, ' ').trim()]);
