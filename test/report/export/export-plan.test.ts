import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportChoice, exportPlan, planWords } from '#src/report/export/export-plan.ts';
import { zipOf } from '#src/report/export/zip-of.ts';

const both = ['internal', 'shareable'] as const;
const services = (...names: string[]): ExportChoice['providers'] =>
  names.map((service, index) => ({ id: `${index}`, service }));
const names = (...called: string[]) =>
  exportPlan({
    providers: services(...called),
    overview: false,
    draft: false,
    editions: ['internal'],
  }).map(({ fileName }) => fileName);

describe('what is made', () => {
  it('is each provider in each edition, then the overview', () => {
    const plan = exportPlan({
      providers: services('The Bridge', 'New Road'),
      overview: true,
      draft: false,
      editions: both,
    });
    expect(plan.map(({ title, fileName }) => [title, fileName])).toEqual([
      ['The Bridge, internal edition', 'feedback-the-bridge-internal'],
      ['The Bridge, shareable edition', 'feedback-the-bridge-shareable'],
      ['New Road, internal edition', 'feedback-new-road-internal'],
      ['New Road, shareable edition', 'feedback-new-road-shareable'],
      ['Overview, internal edition', 'overview-internal'],
      ['Overview, shareable edition', 'overview-shareable'],
    ]);
  });

  it('is said in words', () => {
    const providers = services('The Bridge', 'New Road');
    expect(planWords({ providers, overview: true, draft: false, editions: both })).toBe(
      'reports for 2 providers: 4 PDFs and 4 web pages. 2 overviews: 2 PDFs and 2 web pages.',
    );
    expect(
      planWords({
        providers: services('The Bridge'),
        overview: false,
        draft: false,
        editions: ['internal'],
      }),
    ).toBe('reports for 1 provider: 1 PDF and 1 web page.');
    expect(planWords({ providers: [], overview: true, draft: false, editions: both })).toBe(
      '2 overviews: 2 PDFs and 2 web pages.',
    );
  });

  it('is named after the service in plain letters, and never twice', () => {
    expect(names('The Bridge, DIP and DRR', 'Tŷ Nŵydd')).toEqual([
      'feedback-the-bridge-dip-and-drr-internal',
      'feedback-ty-nwydd-internal',
    ]);
    expect(names('Bridge', 'BRIDGE', 'bridge 2', 'Bridge!')).toEqual([
      'feedback-bridge-internal',
      'feedback-bridge-2-internal',
      'feedback-bridge-2-2-internal',
      'feedback-bridge-3-internal',
    ]);
    expect(names('計画', '../..')).toEqual([
      'feedback-service-internal',
      'feedback-service-2-internal',
    ]);
  });
});

describe('the zip', () => {
  const files = [
    { name: 'b.html', bytes: new TextEncoder().encode('<p>b</p>'.repeat(50)) },
    { name: 'a.pdf', bytes: new Uint8Array([37, 80, 68, 70]) },
  ];

  it('holds every file, by name', () => {
    const read = unzipSync(zipOf(files, '2012-03-14'));
    expect(Object.keys(read)).toEqual(['a.pdf', 'b.html']);
    expect(read['b.html']).toEqual(files[0]?.bytes);
  });

  it('is the same for the same files, whatever their order', () => {
    expect(zipOf([...files].reverse(), '2012-03-14')).toEqual(zipOf(files, '2012-03-14'));
  });

  it('bears the day of the report by the clock on the wall', () => {
    const zip = zipOf(files, '2012-03-14');
    const view = new DataView(zip.buffer, zip.byteOffset);
    const [time, day] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([day >> 9, (day >> 5) & 15, day & 31]).toEqual([2012 - 1980, 3, 14]);
    expect(time >> 11).toBe(9);
  });

  it('takes a year that zips do not know', () => {
    expect(Object.keys(unzipSync(zipOf(files, '1975-01-01')))).toHaveLength(2);
  });
});
