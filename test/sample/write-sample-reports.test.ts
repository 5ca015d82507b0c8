// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleDay } from '#src/sample/sample-day.ts';
import { writeSampleReports } from '#src/sample/write-sample-reports.ts';
import { PdfValue } from '#test/report/pdf-objects.ts';
import { uaCheck } from '#test/report/ua-check.ts';

const titles = {
  'feedback-the-bridge-dip-and-drr-internal': 'Case file audit feedback: The Bridge, DIP and DRR',
  'feedback-the-bridge-dip-and-drr-shareable':
    'Case file audit feedback, shareable edition: The Bridge, DIP and DRR',
  'feedback-new-road-centre-internal': 'Case file audit feedback: New Road Centre',
  'feedback-new-road-centre-shareable':
    'Case file audit feedback, shareable edition: New Road Centre',
  'overview-internal': 'Partnership overview: Sample: Southampton, February 2012',
  'overview-shareable':
    'Partnership overview, shareable edition: Sample: Southampton, February 2012',
} as const;
const names = Object.keys(titles);

describe('the sample reports', () => {
  let folder = '';
  let paths: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-reports-'));
    paths = await writeSampleReports(join(folder, 'first'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const bytesOf = async (path: string) => new Uint8Array(await readFile(path));

  it('are a PDF and a web page of each provider and of the overview, in both editions', async () => {
    expect(paths.map((path) => basename(path))).toEqual(
      names.flatMap((name) => [`${name}.pdf`, `${name}.html`]),
    );
    expect((await readdir(join(folder, 'first'))).sort()).toEqual(
      paths.map((path) => basename(path)).sort(),
    );
  });

  it.each(names)('hold a PDF that can be read aloud, with title and language: %s', async (name) => {
    const bytes = await bytesOf(join(folder, 'first', `${name}.pdf`));
    expect(await uaCheck(bytes)).toEqual([]);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const catalog = new PdfValue(pdf.context, pdf.catalog);
    expect(pdf.getTitle()).toBe(titles[name as keyof typeof titles]);
    expect(catalog.at('Lang').text).toBe('en-GB');
    expect(catalog.path('MarkInfo', 'Marked').isTrue).toBe(true);
    expect(pdf.getCreationDate()?.toISOString()).toBe(`${sampleDay}T09:00:00.000Z`);
  });

  it.each(names)('hold a web page of the same title: %s', async (name) => {
    const html = await readFile(join(folder, 'first', `${name}.html`), 'utf8');
    expect(html).toContain(`<title>${titles[name as keyof typeof titles]}</title>`);
    expect(html).toContain('<html lang="en-GB">');
    // Only the provider's own report has a form to answer in.
    expect(html.includes('Save my reply</button>')).toBe(/^feedback-.*internal$/.test(name));
  });

  const expectSame = async (again: readonly string[]) => {
    expect(again).toHaveLength(paths.length);
    for (const [index, path] of paths.entries())
      expect(Buffer.compare(await bytesOf(again[index] ?? ''), await bytesOf(path)), path).toBe(0);
  };

  it('are the same bytes again', async () => {
    await expectSame(await writeSampleReports(join(folder, 'again')));
  });

  it('are the same bytes in another time zone', async () => {
    vi.stubEnv('TZ', 'Asia/Kolkata');
    expect(new Date(2012, 2, 13).getTimezoneOffset()).toBe(-330);
    await expectSame(await writeSampleReports(join(folder, 'kolkata')));
    vi.unstubAllEnvs();
  });
});
