import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { feedbackField } from '#src/audit/feedback-text.ts';
import type { ActionId, AuditId, CaseId, Fields, ProviderId } from '#src/audit/ids.ts';
import { type AuditRecords, readRecords } from '#src/report/export/audit-records.ts';
import { exportPlan } from '#src/report/export/export-plan.ts';
import { makeDocument } from '#src/report/export/make-document.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { anAction } from '#test/report/some-actions.ts';
import { bridge, newRoad, readyCases, setUp } from '#test/ui/results/two-groups.ts';

const fields = (of: object): Fields => new Map(Object.entries(of));
const { id, ...action } = anAction('Book reviews', { provider: bridge.id });
const records: AuditRecords = {
  tool: smallTool,
  audit: [
    'test' as AuditId,
    fields(
      setUp({
        [feedbackField(bridge.id, 'concerns')]: ['Plans are copied.'],
        [feedbackField(commissioningTeam, 'summary')]: ['Services must share plans.'],
        [feedbackField(commissioningTeam, 'concerns')]: ['Nobody co-ordinates.'],
      }),
    ),
  ],
  cases: Object.entries(readyCases()).map(([name, of]) => [name as CaseId, fields(of)]),
  actions: [[id as ActionId, fields(action)]],
  sample: false,
  otherValues: [],
};
const plan = exportPlan({
  providers: [bridge, newRoad].map((one) => ({ id: one.id, service: one.service || one.name })),
  overview: true,
  draft: false,
  editions: ['internal', 'shareable'],
});
const wordsOf = (sent: AuditRecords) => {
  const read = readRecords(sent);
  return plan.map((planned) => JSON.stringify(makeDocument(planned, read, '2012-03-14')));
};

describe('the documents that are saved together', () => {
  it('are made from plain fields, which can be sent to a worker', () => {
    expect(wordsOf(structuredClone(records))).toEqual(wordsOf(records));
  });

  it('hold the words and actions of their provider, and of all in the overview', () => {
    const documents = wordsOf(records);
    const holding = (words: string) =>
      plan.filter((_, index) => documents[index]?.includes(words)).map(({ title }) => title);
    expect(holding('Plans are copied.')).toEqual([
      'The Bridge, internal edition',
      'The Bridge, shareable edition',
    ]);
    expect(holding('Book reviews')).toContain('Overview, internal edition');
    expect(holding('Book reviews')).not.toContain('New Road, internal edition');
  });

  it('hold the lines of the overview in the overview only, in both editions', () => {
    const documents = wordsOf(records);
    for (const line of ['Services must share plans.', 'Nobody co-ordinates.'])
      expect(
        plan.filter((_, index) => documents[index]?.includes(line)).map(({ title }) => title),
      ).toEqual(['Overview, internal edition', 'Overview, shareable edition']);
  });

  it('bear the day they were made', () => {
    for (const words of wordsOf(records)) expect(words).toContain('14 March 2012');
  });

  it('are never of a provider that is not in the audit', () => {
    const read = readRecords(records);
    const [first] = plan;
    if (!first) throw new Error('A document was planned');
    const unknown = { ...first, about: { provider: 'nobody' as ProviderId } };
    expect(() => makeDocument(unknown, read, '2012-03-14')).toThrow('no such provider');
  });
});
