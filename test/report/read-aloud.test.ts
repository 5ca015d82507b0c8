// @vitest-environment node
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { type FeedbackReport, feedbackReport } from '#src/report/feedback-report.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { expectedWords } from './expected-words.ts';
import { nodeFonts } from './node-fonts.ts';
import { layerOf, readAloud } from './read-aloud.ts';
import { renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { readTree, withDescendants } from './structure-tree.ts';
import { bridge, newRoad, someInput } from './table-1-cases.ts';
import { uaCheck } from './ua-check.ts';

/** The pages on which sections 2 to 6 begin: where their headings are drawn. */
async function sectionPages(bytes: Uint8Array): Promise<number[]> {
  const tree = readTree(await PDFDocument.load(bytes, { updateMetadata: false })) ?? [];
  const headings = tree.flatMap((root) => [...withDescendants(root)]);
  return headings
    .filter(({ role }) => role === 'H2')
    .map(({ contents }) => (contents[0]?.page ?? -1) + 1)
    .slice(1);
}

const compare = (report: FeedbackReport): Promise<void> =>
  compareDocument(feedbackDocument(report));

async function compareDocument(document: ReportDocument): Promise<void> {
  const { bytes } = renderPdf(document, nodeFonts);
  const heard = (await readAloud(bytes)).map(([role, words]) => [role, words.trim()]);
  expect(heard).toEqual(expectedWords(document, await sectionPages(bytes)));
}

describe('what a screen reader is told', () => {
  const sample = readSample();
  it.each(sample.audit.providers.map(({ id, name }) => [name, id]))(
    'of %s in the sample audit is what the report says, in its order',
    async (_, provider) => {
      const { audit, cases, actions } = sample;
      const reportDate = audit.feedbackDue;
      const input = someInput({ tool: rodt, audit, cases, provider, actions, reportDate });
      await compare(feedbackReport({ ...input, sample: true }));
    },
  );

  it.each(['internal', 'shareable'] as const)(
    'of the overview is what it says, and the file has no faults: %s edition',
    async (edition) => {
      const { audit, cases, actions } = sample;
      const reportDate = audit.feedbackDue;
      const input = { ...someInput({ audit, cases, actions, reportDate, edition }), sample: true };
      const document = overviewDocument(input);
      await compareDocument(document);
      expect(await uaCheck(renderPdf(document, nodeFonts).bytes)).toEqual([]);
    },
  );

  it.each([bridge, newRoad])('is the same without actions', async (provider) => {
    await compare(feedbackReport(someInput({ provider })));
  });

  it('keeps every row of 200 actions over many pages', async () => {
    const actions = Array.from({ length: 200 }, (_, index) =>
      anAction(`Do thing ${index + 1} with the whole team and write down what came of it`),
    );
    await compare(feedbackReport(someInput({ actions })));
  });

  it('is one cell where a row is longer than a page, and one paragraph over two pages', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index + 1}`).join(' ');
    const text = { strengths: [words], concerns: ['Łukasz: ≥ 3 cases, ) Tj ET << & <b>'] };
    await compare(feedbackReport(someInput({ actions: [anAction(words)], text })));
  });

  it('says long names of provider and service whole', async () => {
    const report = feedbackReport(someInput());
    const provider = 'Partnership of the southern counties and islands '.repeat(4).trim();
    const cover = {
      ...report.cover,
      provider,
      service: `${provider} and ${'Treatment'.repeat(9)}`,
    };
    await compare({ ...report, cover });
  });

  it('breaks no word that is wider than its line', async () => {
    const action = anAction('Treatment'.repeat(30));
    await compare(
      feedbackReport(someInput({ actions: [action], text: { summary: ['x'.repeat(999)] } })),
    );
  });

  it('is what a browser makes of the page', async () => {
    const { bytes, pages } = renderReport(feedbackReport(someInput()), nodeFonts);
    const seen = [];
    for (let page = 1; page <= pages; page += 1) seen.push(...(await layerOf(bytes, page)));
    const heard = await readAloud(bytes);
    const bare = heard.map(([role, words]) => [role, words.replace(/\s/g, '')]);
    expect(seen).toEqual(bare);
  });
});
