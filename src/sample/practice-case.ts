import { caseFields } from '#src/audit/case-entry.ts';
import { newCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { answerEdits } from '#src/review/edits.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { practiceCaseId, sampleMember } from './sample-ids.ts';
import type { SampleStep } from './sample-steps.ts';
import { sampleGroups } from './set-up.ts';

/** 28 February 2012, 17:00: when the others were read. */
const begunAt = 1_330_448_400_000;

/** Who the case is and that there is a plan, so that the first questions to answer are of the four-way kind. */
const given: readonly (readonly [item: string, answer: Answer])[] = [
  ['hdr-note-sets-seen', 1],
  ['hdr-gender', 'female'],
  ['hdr-age-band', '25-29'],
  ['hdr-primary-drug', 'heroin'],
  ['hdr-time-in-treatment', 8],
  ['rp-plan-seen', 'yes'],
  ['rp-plan-date', '2011-11'],
];

/** One more invented case, to learn on: begun, in the first group, and counted nowhere. */
export function practiceSteps(): SampleStep[] {
  const group = sampleGroups[0]?.id;
  if (group === undefined) return [];
  const edits = [
    [
      ...newCaseEdits({ reference: 'PRACTICE-01', group }),
      { field: caseFields.practice, value: true },
    ],
    ...given.map(([item, answer]) => answerEdits(item, answer)),
  ];
  return edits.map((each, index) => ({
    record: recordId('case', practiceCaseId),
    edits: each,
    by: sampleMember(1),
    at: begunAt + index * 25_000,
  }));
}
