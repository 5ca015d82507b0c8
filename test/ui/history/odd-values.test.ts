// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Json, recordId } from '#src/log/change.ts';
import { fieldWords } from '#src/ui/history/field-words.ts';
import { isoMoment, momentFormat } from '#src/ui/parts/moment-format.ts';
import { whenWords } from '#src/ui/parts/time-words.ts';
import { anAudit } from '#test/build/an-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';

it.each([1e300, -1e300, 8.65e15, Number.NaN])(
  'a change at %d is said, and breaks no screen',
  (at) => {
    expect(momentFormat('en-GB', { hour: '2-digit' }).format(at)).toBe(
      'a time that cannot be read',
    );
    expect(whenWords(at, 0)).toContain('a time that cannot be read');
    expect(isoMoment(at)).toBeUndefined();
  },
);

it('whatever value a field bears, it is put into words', () => {
  const wording = { tool: smallTool, audit: anAudit(), reference: () => 'BRG-01' };
  const fields = [
    ['case', 'answer/rp-smart'],
    ['case', 'seen-in/rp-smart'],
    ['case', 'reference'],
    ['audit', 'detail/auditDate'],
    ['audit', 'detail/contractReviews'],
    ['audit', 'provider/p'],
    ['audit', 'group/g'],
    ['audit', 'member/m'],
    ['action', 'due'],
    ['action', 'status'],
  ] as const;
  const values = fc.sample(fc.jsonValue({ maxDepth: 2 }), { seed: 1, numRuns: 300 }) as Json[];
  for (const [kind, field] of fields) {
    const words = fieldWords(recordId(kind, '1'), field, wording);
    for (const value of values) expect(typeof words.value(value)).toBe('string');
  }
  const answer = fieldWords(recordId('case', '1'), 'answer/rp-smart', wording);
  expect(answer.value({ yes: true })).toBe('a value that cannot be read');
});
