import type { Answer } from '#src/tool/audit-tool.ts';
import { columns } from '#src/tool/rodt/columns.ts';
import { assessmentAnswers, noteSetsSeen, recordAnswers, riskAnswers } from './file-answers.ts';
import { narrativeAnswers } from './narrative.ts';
import type { SampleCase } from './outline.ts';
import {
  ageBands,
  children,
  ethnicities,
  genders,
  mainDrugs,
  monthsInTreatment,
  prescribed,
  secondDrugs,
} from './people.ts';
import { planAnswers } from './plan-answers.ts';
import { prescribingAnswers, safeguardingAnswers } from './safety-answers.ts';
import { tableAnswers } from './table-answers.ts';

/** The one case with an immediate concern: told, taken on, and kept out of every report. */
const concernAt = 'WOM-03';

function headerAnswers(one: SampleCase): [string, Answer][] {
  const { place, group } = one;
  const medicine = prescribed(place, group);
  return [
    ['hdr-note-sets-seen', noteSetsSeen(one)],
    ['hdr-gender', genders.get(place) ?? 'not-stated'],
    ['hdr-ethnicity', ethnicities.get(place) ?? 'Z'],
    ['hdr-age-band', ageBands.get(place) ?? 'not-stated'],
    ['hdr-primary-drug', mainDrugs.get(place) ?? 'not-stated'],
    ['hdr-secondary-drug', secondDrugs.get(place) ?? 'not-stated'],
    ['hdr-time-in-treatment', monthsInTreatment.get(place) ?? 0],
    ...(medicine === undefined ? [] : [['hdr-prescribed', medicine] as [string, Answer]]),
    ['hdr-children-present', children.get(place) ?? 'not-checked'],
  ];
}

const columnAnswers = ({ place }: SampleCase): [string, Answer][] =>
  columns.flatMap(({ id, item }): [string, Answer][] => {
    const answer = tableAnswers.get(place)?.get(id);
    return answer === undefined ? [] : [[item, answer]];
  });

function escalationAnswers({ reference }: SampleCase): [string, Answer][] {
  if (reference !== concernAt) return [['esc-flag', 'no']];
  return [
    ['esc-flag', 'yes'],
    ['esc-type', 'child'],
    ['esc-told-role', 'safeguarding-lead'],
    ['esc-told-at', '2012-02-28T11:40'],
    ['esc-outcome', 'acknowledged'],
  ];
}

/** Every answer of one case, in the order a reviewer might give them. */
export const caseAnswers = (one: SampleCase): [item: string, answer: Answer][] => [
  ...headerAnswers(one),
  ...columnAnswers(one),
  ...planAnswers(one),
  ...recordAnswers(one),
  ...assessmentAnswers(one),
  ...riskAnswers(one),
  ...safeguardingAnswers(one),
  ...prescribingAnswers(one),
  ...narrativeAnswers(one),
  ...escalationAnswers(one),
];
