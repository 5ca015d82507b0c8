// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GroupId } from '#src/audit/ids.ts';
import type { Block } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { aGroup } from '#test/build/an-audit.ts';
import { nodeFonts } from './node-fonts.ts';
import { pageSizes, pageTexts } from './pdf-text.ts';
import { renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { bridge, newRoad, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

const pdfOf = (more: Partial<FeedbackInput> = {}) =>
  renderReport(feedbackReport(someInput(more)), nodeFonts);
const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

describe('the PDF', () => {
  it('has sections on pages that say what they hold', async () => {
    const pages = await pageTexts(pdfOf().bytes);
    const headings = [
      '1. Summary',
      '2. Sample and method',
      '3. Results by group and criterion',
      '4. Charts',
      '5. Strengths, concerns and actions',
    ];
    headings.forEach((heading, index) => {
      expect(pages[index]).toContain(heading);
      expect(pages[index]).toContain(`Page ${index + 1} of ${pages.length}`);
    });
    // A short section may stand below another.
    const places = ['6. Next steps', '7. Criterion by criterion', '8. Appendix'].map((heading) =>
      pages.findIndex((page, index) => index >= 4 && page.includes(heading)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it.each([
    ['The Bridge', bridge, 'portrait'],
    ['New Road', newRoad, 'landscape'],
  ])('prints every result of %s as the model has it', async (_, provider, orientation) => {
    const report = feedbackReport(someInput({ provider }));
    const { bytes } = renderReport(report, nodeFonts);
    const page = (await pageTexts(bytes))[2] ?? '';
    for (const { criterion, groups, total, others, result } of report.results.lines) {
      const joint = orientation === 'portrait' ? ' ' : ', ';
      const cells = [...groups, total, others].map((lines) => lines.join(joint));
      const words = [criterion, ...cells, result.join(' ')].join(' ');
      // A cell's lines are one piece of text each; how they break is the page's affair.
      const bare = (text: string) => text.replaceAll(/[\s,]/g, '');
      expect(bare(page)).toContain(bare(words));
    }
    const [width = 0, height = 0] = (await pageSizes(bytes))[2] ?? [];
    expect(width > height).toBe(orientation === 'landscape');
  });

  it('is the same file every time, in every time zone', () => {
    process.env['TZ'] = 'UTC';
    const first = pdfOf({ actions: [anAction('Write goals')] }).bytes;
    process.env['TZ'] = 'Asia/Kolkata';
    const second = pdfOf({ actions: [anAction('Write goals')] }).bytes;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    const other = pdfOf({ actions: [anAction('Write other goals')] }).bytes;
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  it('says that no actions have been agreed yet', async () => {
    const pages = await pageTexts(pdfOf().bytes);
    expect(pages[0]).toContain('No actions have been agreed yet.');
    expect(pages[4]).toContain('No actions have been agreed yet.');
  });

  it('prints one action whole', async () => {
    const action = anAction('Write 2 dated goals at each review');
    const page = (await pageTexts(pdfOf({ actions: [action] }).bytes))[4];
    for (const words of ['SMART goals', '9 of 33', 'Service manager', '1 May 2012', 'Not started'])
      expect(page).toContain(words);
  });

  it('fills the page where a small table stands on a page turned for a large one', () => {
    const results = (count: number): Block => {
      const names = Array.from({ length: count }, (_, index) => `Treatment centre ${index + 1}`);
      return {
        kind: 'results',
        caption: `${count} services`,
        groups: names.map((name) => ({ name, label: name })),
        last: [],
        rows: [{ criterion: '1. Recovery plan', cells: names.map(() => ['10 of 12', '83%']) }],
      };
    };
    const cover = feedbackDocument(feedbackReport(someInput()));
    const heading: Block = { kind: 'heading', level: 2, text: '1. Services side by side' };
    // The maker of tables says on the console when its columns do not add up to the page.
    const said = vi.spyOn(console, 'log').mockReturnValue();
    renderPdf({ ...cover, blocks: [heading, results(9), results(2)] }, nodeFonts);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('repeats the head of a long table and numbers every page', async () => {
    const actions = Array.from({ length: 200 }, (_, index) => anAction(`Do thing ${index + 1}`));
    const { bytes, pages: count } = pdfOf({ actions });
    const pages = await pageTexts(bytes);
    expect(pages).toHaveLength(count);
    const after = pages.findIndex((page) => page.startsWith('6. '));
    const table = pages.slice(4, after);
    expect(table.length).toBeGreaterThan(5);
    for (const page of table) expect(page).toContain('How we will know');
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${count}`);
    });
    for (let number = 1; number <= 200; number += 1)
      expect(pages.some((page) => page.includes(`Do thing ${number} `))).toBe(true);
  });

  it('keeps every word of a row longer than a page', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index + 1}`);
    const pages = await pageTexts(pdfOf({ actions: [anAction(words.join(' '))] }).bytes);
    const printed = pages.join(' ');
    for (const word of words) expect(printed).toMatch(new RegExp(`\\b${word}\\b`));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('holds %i groups', async (count) => {
    const groups = Array.from({ length: count }, (_, index) =>
      aGroup(`Group${index + 1}`, {
        id: `g${index}` as GroupId,
        name: `Group${index + 1} Southampton`,
        providers: [bridge],
        order: index,
        planned: 12,
      }),
    );
    const audit = southamptonAudit({ groups });
    const report = feedbackReport(someInput({ audit, cases: southamptonCases(audit) }));
    const { bytes } = renderReport(report, nodeFonts);
    const pages = await pageTexts(bytes);
    const place = pages.findIndex((words) =>
      words.includes('Cases answered Yes for each criterion'),
    );
    const page = pages[place] ?? '';
    for (let number = 1; number <= count; number += 1) expect(page).toContain(`Group${number} `);
    // No word of a head is broken: where the names are too long the short labels stand there.
    expect(page.replaceAll('Southampton', '')).not.toContain('Southa');
    const [width = 0, height = 0] = (await pageSizes(bytes))[place] ?? [];
    expect(width > height).toBe(count >= 4);
  });

  it('marks invented cases on every page', async () => {
    for (const page of await pageTexts(pdfOf({ sample: true }).bytes))
      expect(page).toContain('Sample: invented cases');
  });

  it('leads from the contents to the page of each section', async () => {
    const [first = ''] = await pageTexts(pdfOf().bytes);
    expect(first).toMatch(/2\. Sample and method 2 3\. Results by group and criterion 3/);
  });
});
