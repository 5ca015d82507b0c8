import type { Block } from '#src/report/block/block.ts';
import { bullets, paragraph, subheading } from '#src/report/block/blocks-of.ts';
import { numbered } from '#src/report/model/phrases.ts';
import { countPhrase, unsettledNote } from '#src/report/model/result-phrases.ts';
import { standardsSentence } from '#src/report/model/summary.ts';
import { agreedActions, commissioningActions, progressWords } from './actions.ts';
import type { OverviewParts } from './overview-parts.ts';
import { hasAnswers } from './overview-result.ts';
import { sharedCases } from './shared-cases.ts';

/** "SMART goals: 22 of 52 cases (42%)." for each of these questions that was answered. */
function results({ results: all, audit }: OverviewParts, items: readonly string[]): string[] {
  return items
    .flatMap((item) => all.get(item) ?? [])
    .filter(hasAnswers)
    .map(
      (result) =>
        `${result.label}: ${countPhrase(result.cell.shown, result, audit.denominator)}.${unsettledNote(result.cell)}`,
    );
}

function partnership(parts: OverviewParts): string[] {
  const shared = sharedCases(parts);
  return [
    standardsSentence(parts),
    ...(shared === 0
      ? []
      : [
          `Shared work: ${numbered(shared, 'case')} of ${parts.tally.own.total.cases} with files in more than one service.`,
        ]),
    ...results(parts, parts.input.tool.reporting.event.partnership),
  ];
}

/** Answers the team could not give, over all criteria of the table; the internal edition's alone. */
function couldNotCheck({ rows, tally, edition }: OverviewParts): string[] {
  if (edition === 'shareable') return [];
  const notChecked = rows.reduce((sum, { counts }) => sum + (counts?.notChecked ?? 0), 0);
  return [
    `Answers that could not be checked: ${notChecked} of ${rows.length * tally.own.total.cases} in the results table.`,
  ];
}

function commissioningTeam(parts: OverviewParts): string[] {
  const agreed = agreedActions(parts);
  const own = commissioningActions(parts);
  return [
    agreed.length === 0
      ? 'Actions agreed with services: none yet.'
      : `Actions agreed with services: ${agreed.length} ${progressWords(parts, agreed)}`,
    own.length === 0
      ? 'Commissioning actions: none yet.'
      : `Commissioning actions: ${own.length} ${progressWords(parts, own)}`,
    ...results(parts, parts.input.tool.reporting.event.commissioningTeam),
    ...couldNotCheck(parts),
  ];
}

const services = (parts: OverviewParts): string[] =>
  parts.providers.map(({ provider, title, cases }) => {
    const count = agreedActions(parts).filter((action) => action.provider === provider.id).length;
    return `${title}: ${numbered(cases, 'case')} read, ${count === 0 ? 'no actions' : numbered(count, 'action')} agreed.`;
  });

/**
 * The feedback event with its five groups of people (S1 section 4.6): what the numbers say for each, and one question to talk
 * over, which is our proposal.
 */
export function event(parts: OverviewParts): Block[] {
  const asked = parts.input.tool.reporting.event;
  const groups: readonly [title: string, lines: readonly string[], question: string][] = [
    [
      'The partnership',
      partnership(parts),
      'What must services that share a person do in the same way?',
    ],
    [
      'The commissioning team',
      commissioningTeam(parts),
      'What can only be changed through contracts, training or one shared record?',
    ],
    ['Services', services(parts), 'Which action will people in treatment notice first?'],
    [
      'The workforce',
      results(parts, asked.workforce),
      'What do keyworkers need, in time, training and supervision, to do this?',
    ],
    [
      'Service users',
      results(parts, asked.serviceUsers),
      'Do people know their plan, their choices and the way out of treatment?',
    ],
  ];
  return [
    paragraph(
      'One event for everyone concerned. For each of the five groups of the Southampton review 2012, section 4.6: what the numbers say, and a question to begin with, which is our proposal.',
    ),
    ...groups.flatMap(([title, lines, question]) => [
      subheading(title),
      ...bullets(lines, 'The audit has no numbers on this.'),
      paragraph(`To talk about: ${question}`),
    ]),
  ];
}
