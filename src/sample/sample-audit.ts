import type { Change } from '#src/log/change.ts';
import { actionSteps } from './action-steps.ts';
import { caseSteps } from './case-steps.ts';
import { practiceSteps } from './practice-case.ts';
import { changesOf } from './sample-steps.ts';
import { setUpSteps } from './set-up.ts';

/**
 * The sample audit as changes: 52 invented cases in nine groups whose tally is the published table, cell by cell. The
 * same changes every time, so that a reset gives back what was there. Beside them lies one case to practise on, which is
 * counted nowhere. Its audit is `sampleAuditId`.
 */
export const sampleChanges = (): Change[] =>
  changesOf([...setUpSteps(), ...caseSteps(), ...actionSteps(), ...practiceSteps()]);
