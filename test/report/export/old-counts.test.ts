import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { oldCounts } from '#src/report/export/old-counts.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import {
  bridge,
  someInput,
  southamptonAudit,
  southamptonCases,
} from '#test/report/table-1-cases.ts';

const audit = southamptonAudit();
const cases = southamptonCases(audit);
const inLine = oldCounts(rodt, audit, cases);

describe('a line that was made from the numbers and edited', () => {
  it('is named where a number in it is no result any more', () => {
    expect(inLine(bridge, 'SMART goals: 10 of 34 cases (29%). More training helped.')).toEqual([
      '10 of 34 cases (29%)',
    ]);
    expect(inLine(commissioningTeam, 'SMART goals: 21 of 52 (40%) over all.')).toEqual([
      '21 of 52 (40%)',
    ]);
  });

  it('is left alone while its numbers are results, and where people count otherwise', () => {
    const { strengths, concerns, summary } = feedbackReport(someInput({ audit, cases }));
    for (const line of [...strengths, ...concerns, ...summary.lines])
      expect(inLine(bridge, line)).toEqual([]);
    expect(inLine(bridge, '9 of 11 keyworkers were trained.')).toEqual([]);
  });
});
