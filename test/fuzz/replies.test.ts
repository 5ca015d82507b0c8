// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReply } from '#src/report/reply.ts';
import { anAudit, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';
import { damaged, rewritten } from './damage.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);
const provider = aProvider('The Bridge');
const audit = anAudit({ providers: [provider] });
const actions = [anAction('goals', { provider: provider.id })];
const whole = new TextEncoder().encode(
  JSON.stringify({
    kind: 'case-file-audit-reply',
    version: 1,
    audit: audit.id,
    provider: provider.id,
    reportDate: '2012-03-13',
    answeredBy: 'Service manager',
    answers: [{ action: 'action-goals', response: 'agree', why: '' }],
  }),
);

it(`${runs} replies of any shape give an answer for an action that is here, or a sentence`, () => {
  fc.assert(
    fc.property(fc.oneof(damaged(whole), rewritten(whole)), (bytes) => {
      const reading = readReply(new TextDecoder().decode(bytes), audit, actions);
      if (reading.ok)
        for (const { action } of reading.reply.answers) expect(actions).toContain(action);
      else {
        expect(reading.why.length).toBeGreaterThan(0);
        for (const words of reading.why) expect(words).toMatch(/^[A-Z“].*[.?]$/s);
      }
    }),
    { numRuns: runs, seed: 8 },
  );
}, 3_600_000);
