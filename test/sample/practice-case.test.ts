import { describe, expect, it } from 'vitest';
import { caseFrom } from '#src/audit/case-entry.ts';
import { recordId } from '#src/log/change.ts';
import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { answerFits } from '#src/review/answer-fits.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { practiceCaseId } from '#src/sample/sample-ids.ts';
import { itemById } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

const changes = sampleChanges().filter(({ record }) => record === recordId('case', practiceCaseId));
const fields = valuesOf(join(emptyLog, changes));

describe('the case to practise on', () => {
  it('is begun, not finished, and holds answers the tool offers', () => {
    expect(caseFrom(practiceCaseId, fields)).toMatchObject({ practice: true });
    expect(fields.get('finished')).toBeUndefined();
    const answers = [...fields].filter(([field]) => field.startsWith('answer/'));
    expect(answers.length).toBeGreaterThan(3);
    for (const [field, value] of answers) {
      const item = itemById(rodt).get(field.slice('answer/'.length));
      expect(item && answerFits(item, value), field).toBe(true);
    }
  });

  it('is counted in no result and no report: the sample has its 52 cases', () => {
    expect(readSample().cases.map(({ entry }) => entry.id)).not.toContain(practiceCaseId);
    expect(readSample().cases.length).toBe(52);
  });
});
