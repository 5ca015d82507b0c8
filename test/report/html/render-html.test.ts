import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { replyScript, replyScriptHash } from '#src/report/html/reply-script.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { anAction } from '#test/report/some-actions.ts';
import { bridge, newRoad, someInput } from '#test/report/table-1-cases.ts';

const documentOf = (more: Partial<FeedbackInput> = {}): ReportDocument =>
  feedbackDocument(feedbackReport(someInput(more)));
const pageOf = (document: ReportDocument): Document =>
  new DOMParser().parseFromString(renderHtml(document), 'text/html');
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsAt = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ innerHTML, textContent }) =>
    bare(innerHTML.includes('<br>') ? innerHTML.replaceAll('<br>', ' ') : (textContent ?? '')),
  );
const those = <K extends Block['kind']>({ blocks }: ReportDocument, kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe.each([
  ['The Bridge', bridge],
  ['New Road', newRoad],
])('the web page of the report of %s', (_, provider) => {
  const document = documentOf({
    provider,
    actions: [anAction('Write 2 dated goals', { provider })],
  });
  const page = pageOf(document);

  it('says every heading, paragraph and list entry of the report, in its order', () => {
    const [cover] = those(document, 'cover');
    expect(textsAt(page, 'h1')).toEqual([`${cover?.over} ${cover?.name}`]);
    expect(textsAt(page, 'h2, h3')).toEqual(those(document, 'heading').map(({ text }) => text));
    expect(textsAt(page, 'main p:not(.marking):not(.audit):not(.help):not(.ask)')).toEqual(
      those(document, 'paragraph').map(({ text }) => bare(text)),
    );
    expect(textsAt(page, 'main ul:not(.tiles):not(.contents) li')).toEqual(
      those(document, 'bullets').flatMap(({ entries }) => entries),
    );
    expect(textsAt(page, '.tiles li')).toEqual(
      those(document, 'tiles').flatMap(({ tiles }) =>
        tiles.map(({ value, label }) => `${value} ${label}`),
      ),
    );
  });

  it('has every table with its caption, heads for columns and rows, and all cells', () => {
    const tables = document.blocks.filter(
      (block) => block.kind === 'table' || block.kind === 'results',
    );
    expect(textsAt(page, 'caption')).toEqual(tables.map(({ caption }) => caption));
    const drawn = [...page.querySelectorAll('table')];
    tables.forEach((block, index) => {
      const table = drawn[index];
      if (!table) throw new Error('A table is missing');
      const rows = block.rows.map((row) =>
        'criterion' in row
          ? [row.criterion, ...row.cells.map((lines) => lines.join(' '))]
          : row.cells.map(bare),
      );
      const seen = [...table.querySelectorAll('tbody tr')].map((row) => textsAt(row, 'th, td'));
      expect(seen).toEqual(rows);
      expect(table.querySelectorAll('thead th[scope=col]')).toHaveLength(rows[0]?.length ?? 0);
      expect(table.querySelectorAll('tbody th[scope=row]')).toHaveLength(rows.length);
    });
  });

  it('leads from the contents to every section that follows', () => {
    const links = [...page.querySelectorAll('nav a')];
    const titles = those(document, 'heading').filter(({ level }) => level === 2);
    expect(links.map((link) => link.textContent)).toEqual(titles.slice(1).map(({ text }) => text));
    for (const link of links)
      expect(page.querySelector(`${link.getAttribute('href')} h2`)?.textContent).toBe(
        link.textContent,
      );
  });

  it('says in words what every chart shows', () => {
    expect([...page.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label'))).toEqual(
      those(document, 'figure').map(({ chart }) => chart.alt),
    );
  });

  it('says its language, its title and its marking', () => {
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toBe(document.title);
    expect(textsAt(page, 'footer')).toEqual([document.marking]);
  });
});

describe('what a web page holds', () => {
  it('is text, whatever a person wrote', () => {
    const hostile = '</script><img src=x onerror=alert(1)> "quoted" & \'so\' \u202Eesrever\u202C';
    const html = renderHtml(documentOf({ text: { concerns: [hostile] } }));
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('img, iframe, object, link')).toHaveLength(0);
    expect(textsAt(page, 'li')).toContain(
      '</script><img src=x onerror=alert(1)> "quoted" & \'so\' esrever',
    );
    expect(html).not.toContain('\u202E');
  });

  it('comes from nowhere else', () => {
    const html = renderHtml(documentOf({ actions: [anAction('Write goals')] }));
    const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(address).toMatch(/^(#|link\.|URL\.)/);
  });

  it('is the same every time', () => {
    expect(renderHtml(documentOf())).toBe(renderHtml(documentOf()));
  });

  it('runs no script where there is nothing to answer, and only its own where there is', () => {
    const policy = (document: ReportDocument) =>
      pageOf(document).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy(documentOf())).not.toContain('script-src');
    expect(renderHtml(documentOf())).not.toContain('<script');
    const hash = createHash('sha256').update(replyScript).digest('base64');
    expect(replyScriptHash).toBe(`sha256-${hash}`);
    expect(policy(documentOf({ actions: [anAction('Write goals')] }))).toContain(replyScriptHash);
  });
});

describe('a page that is read aloud', () => {
  const foreign = (name: string) =>
    pageOf({
      language: 'en-GB',
      title: 'Feedback',
      reportDate: '2012-03-13',
      marking: 'Sample',
      blocks: [{ kind: 'paragraph', text: `Read by ${name}, and others.` }],
    });

  it.each([
    ['مركز الشفاء', 'ar'],
    ['ਸੇਵਾ ਕੇਂਦਰ', 'pa'],
    ['한국 센터', 'ko'],
  ])('says %s in its own language', (name, lang) => {
    const marked = [...foreign(name).querySelectorAll('main [lang]')];
    expect(marked.map((one) => [one.textContent, one.getAttribute('lang')])).toEqual([
      [name, lang],
    ]);
  });

  it('leaves names whose letters many languages share as they are', () => {
    expect(foreign('Żółty dom, Ελπίδα').querySelectorAll('main [lang]').length).toBe(0);
  });

  it('stops at no table that every screen has room for', () => {
    const page = pageOf(documentOf());
    const stops = [...page.querySelectorAll('main [tabindex="0"]')];
    expect(stops.length).toBeLessThan(page.querySelectorAll('table').length / 2);
  });
});
