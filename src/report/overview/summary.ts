import { draftWords, sampleProgress } from '#src/audit/sample-progress.ts';
import type { Block, TileEntry } from '#src/report/block/block.ts';
import { bullets, paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import { numbered, readOf } from '#src/report/model/phrases.ts';
import {
  planSentence,
  standardsSentence,
  standardTiles,
  standsOut,
} from '#src/report/model/summary.ts';
import { unsettledLine } from '#src/report/model/unsettled-line.ts';
import { agreedActions, commissioningActions } from './actions.ts';
import type { OverviewParts } from './overview-parts.ts';
import { sharedCases } from './shared-cases.ts';

/** Sentences made from the numbers; the commissioning team may write others in their place. */
export function overviewSentences(parts: OverviewParts): string[] {
  const { tally, providers } = parts;
  const { own } = tally;
  const shared = sharedCases(parts);
  const agreed = agreedActions(parts).length;
  const commissioning = commissioningActions(parts).length;
  return [
    `We read ${numbered(own.total.cases, 'case')} from ${readOf(own.rows, 'sample group')} and ${readOf(providers, 'service')}.${shared === 0 ? '' : ` ${shared} of them ${shared === 1 ? 'is' : 'are'} held by more than one service. Each case counts once here.`}`,
    `${planSentence(parts)}${standardsSentence(parts)}`,
    agreed + commissioning === 0
      ? 'No improvement actions have been agreed yet.'
      : `${numbered(agreed, 'improvement action is', 'improvement actions are')} agreed with services, and ${commissioning === 0 ? 'none' : commissioning} with the commissioning team.`,
  ];
}

/** Services with a case that was read. */
function servicesTile(providers: OverviewParts['providers']): TileEntry {
  const read = providers.filter(({ cases }) => cases > 0).length;
  const some = read < providers.length ? `, of ${providers.length}` : '';
  return { value: `${read}`, label: `${read === 1 ? 'service' : 'services'}${some}`, low: false };
}

function tiles({ tally, rows, providers }: OverviewParts): TileEntry[] {
  const { cases } = tally.own.total;
  return [
    { value: `${cases}`, label: `${cases === 1 ? 'case' : 'cases'} read`, low: false },
    servicesTile(providers),
    ...standardTiles(rows),
  ];
}

/** The message first: sentences, large numbers, what stands out, and where to read on. */
export function summary(parts: OverviewParts): Block[] {
  const { text } = parts.input;
  const draft = draftWords(sampleProgress(parts.audit, parts.input.cases));
  const edited = text.summary?.filter((line) => line.trim() !== '');
  return [
    ...paragraphs([draft ?? '', unsettledLine(parts.input)]),
    ...paragraphs(edited ?? overviewSentences(parts)),
    { kind: 'tiles', tiles: tiles(parts) },
    subheading('What stands out'),
    ...bullets(standsOut(parts)),
    ...paragraphs(
      parts.audit.contact === '' ? [] : [`Questions about this report: ${parts.audit.contact}.`],
    ),
    subheading('In this report'),
    { kind: 'contents' },
  ];
}
