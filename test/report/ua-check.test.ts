// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { GroupId } from '#src/audit/ids.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aGroup } from '#test/build/an-audit.ts';
import { nodeFonts } from './node-fonts.ts';
import { renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { bridge, newRoad, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';
import { uaCheck } from './ua-check.ts';

const faultsOf = (more: Partial<FeedbackInput>) =>
  uaCheck(renderReport(feedbackReport(someInput(more)), nodeFonts).bytes);
const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => anAction(`Do thing ${index + 1}`));
const groups = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aGroup(`Group${index + 1}`, {
      id: `g${index}` as GroupId,
      name: `Group${index + 1} Southampton`,
      providers: [bridge],
      order: index,
      planned: 12,
    }),
  );

describe('a report is a tagged PDF without faults', () => {
  const sample = readSample();
  it.each(sample.audit.providers.map(({ id, name }) => [name, id]))(
    'for %s of the sample audit',
    async (_, provider) => {
      const { audit, cases, actions: agreed } = sample;
      const reportDate = audit.feedbackDue;
      const input = { tool: rodt, audit, cases, provider, actions: agreed, reportDate };
      expect(await faultsOf({ ...input, sample: true })).toEqual([]);
    },
  );

  it.each([0, 1, 200])('with %i actions', async (count) => {
    expect(await faultsOf({ actions: actions(count), provider: bridge })).toEqual([]);
    expect(await faultsOf({ actions: actions(count), provider: newRoad })).toEqual([]);
  });

  it('with a row longer than a page', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index + 1}`);
    expect(await faultsOf({ actions: [anAction(words.join(' '))] })).toEqual([]);
  });

  it.each([1, 9])('with %i groups', async (count) => {
    const audit = southamptonAudit({ groups: groups(count) });
    expect(await faultsOf({ audit, cases: southamptonCases(audit) })).toEqual([]);
  });

  it('with no strengths, no concerns and no summary', async () => {
    expect(await faultsOf({ text: { summary: [], strengths: [], concerns: [] } })).toEqual([]);
  });

  it('with text that could be taken for PDF or markup', async () => {
    const words = ') Tj ET EMC endobj <script>&amp; \\(\\) 𝕏 ]]> /Artifact BMC << >> % \u202e';
    expect(await faultsOf({ actions: [anAction(words)], text: { concerns: [words] } })).toEqual([]);
  });
});
