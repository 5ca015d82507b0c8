import type { CaseId, GroupId } from '#src/audit/ids.ts';
import { newCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { answerEdits, confirmEdits, finishEdits, flagEdits, noteEdits } from '#src/review/edits.ts';
import { caseAnswers } from './case-answers.ts';
import { caseNotes, confirmedWarnings } from './case-notes.ts';
import { type SampleCase, sampleCases } from './outline.ts';
import { sampleId, sampleMember } from './sample-ids.ts';
import type { SampleStep } from './sample-steps.ts';
import { sampleGroups, teamSize } from './set-up.ts';

/** 24 February 2012, 14:00: the cases are added. */
const addedAt = 1_330_092_000_000;
/** 28 February 2012, 9:15: reading begins. */
const begunAt = 1_330_420_500_000;
const second = 1000;
const minute = 60 * second;
/** From one case of a reviewer to the next; one answer takes about 25 seconds. */
const minutesPerCase = 48;
const secondsPerAnswer = 25;

/** A question the team wanted to talk about. */
const flagged = new Map([
  ['BRG-04', 'rp-abstinence'],
  ['NRB-07', 'rp-balance'],
]);

export const sampleCaseId = ({ place }: SampleCase): CaseId =>
  sampleId('case', place + 1) as CaseId;
const recordOf = (one: SampleCase) => recordId('case', sampleCaseId(one));

function added(one: SampleCase): SampleStep {
  const group = sampleGroups[one.group]?.id ?? ('' as GroupId);
  return {
    record: recordOf(one),
    edits: newCaseEdits({ reference: one.reference, group }),
    by: sampleMember(1),
    at: addedAt + one.group * minute,
  };
}

/** Each answer, note and the finish is a step of its own, as when a person does it. Reviewers take cases in turn. */
function reviewed(one: SampleCase): SampleStep[] {
  const reviewer = one.place % teamSize;
  const start = begunAt + (Math.floor(one.place / teamSize) * minutesPerCase + reviewer) * minute;
  const notes = new Map(caseNotes(one));
  const flag = flagged.get(one.reference);
  const edits = [
    ...caseAnswers(one).flatMap(([item, answer]) => {
      const note = notes.get(item);
      const given = answerEdits(item, answer);
      return note === undefined ? [given] : [given, noteEdits(item, note)];
    }),
    ...confirmedWarnings(one).map(([rule, reason]) => confirmEdits(rule, reason)),
    ...(flag === undefined ? [] : [flagEdits(flag, true)]),
    finishEdits(''),
  ];
  return edits.map((each, index) => ({
    record: recordOf(one),
    edits: each,
    by: sampleMember(reviewer + 1),
    at: start + index * secondsPerAnswer * second,
  }));
}

/** 52 cases, added on one day and read on another by six people. */
export const caseSteps = (): SampleStep[] => [
  ...sampleCases.map(added),
  ...sampleCases.flatMap(reviewed),
];
