// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportDocument } from '#src/report/block/block.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { nodeFonts } from './node-fonts.ts';

/**
 * SHA-256 of the files of the document below. They change when the drawing of a PDF or a web page changes, or jsPDF, autotable
 * or the fonts do, and never by themselves: a test that fails here on one laptop alone has found a file that depends on the
 * laptop. Renew them in the change that meant to alter the look, after looking at the pages: the failing test prints the new
 * ones.
 */
const stored = {
  pdf: '3843a6d36f2bcb77e0e84f2169d3cee24ded9d44605e9b8c54e73e57ebff50ff',
  html: '6739c2c8af0351227c5f0ee1b992f2579b10a393c197e5681f8501e41eb48ea0',
};

/** One of every kind of block, with letters of all the alphabets in the main font. */
const fixed: ReportDocument = {
  language: 'en-GB',
  title: 'A report that never changes: Tŷ Nŵydd',
  reportDate: '2012-03-14',
  marking: 'OFFICIAL-SENSITIVE: for the service only',
  blocks: [
    {
      kind: 'cover',
      over: 'Case file audit feedback',
      name: 'Tŷ Nŵydd',
      when: 'Audit of 28 February 2012. Report of 14 March 2012.',
      marking: 'OFFICIAL-SENSITIVE: for the service only',
      auditName: 'Audit 2012',
    },
    { kind: 'heading', level: 2, text: '1. Summary', runsOn: true },
    { kind: 'paragraph', text: 'Łukasz, Nguyễn, Ελένη and Олександр read 8 of 12 cases (67%).' },
    {
      kind: 'tiles',
      tiles: [
        { value: '12', label: 'cases read', low: false },
        { value: '8 of 10', label: 'clearly below standard', low: true },
      ],
    },
    { kind: 'contents' },
    { kind: 'heading', level: 2, text: '2. Results' },
    {
      kind: 'results',
      caption: 'Table 1. Cases answered Yes',
      groups: [{ name: 'Bridge only', label: 'Bridge' }],
      last: ['All groups', 'Standard'],
      rows: [{ criterion: '1. Recovery plan', cells: [['8 of 12', '67%'], ['8 of 12'], ['70%']] }],
    },
    {
      kind: 'figure',
      key: 'Bar: percentage of cases.',
      chart: {
        w: 499,
        h: 40,
        alt: 'Recovery plan: 67%, below the standard of 70%.',
        marks: [
          { kind: 'rect', x: 150, y: 10, w: 100, h: 12, color: '#2073BC' },
          {
            kind: 'line',
            x1: 255,
            y1: 5,
            x2: 255,
            y2: 30,
            color: '#801650',
            width: 1.5,
            dash: [3, 2],
          },
          { kind: 'text', x: 140, y: 20, text: '67%', size: 10, color: '#1B2530', align: 'right' },
        ],
      },
    },
    { kind: 'heading', level: 3, text: 'Actions' },
    { kind: 'bullets', entries: ['Write 2 dated goals', 'Hold a review\neach quarter'] },
    {
      kind: 'table',
      caption: 'Table 2. Actions',
      columns: [
        { heading: 'No.', share: 1, align: 'right' },
        { heading: 'Action', share: 4, rowHead: true },
      ],
      rows: [{ cells: ['1', 'Write 2 dated goals'] }, { cells: ['2', 'Review'], strong: true }],
    },
    { kind: 'heading', level: 2, text: '3. Your reply' },
    {
      kind: 'reply',
      audit: 'audit-1',
      provider: 'provider-1',
      fileName: 'reply.json',
      actions: [{ id: 'action-1', no: 1, action: 'Write 2 dated goals' }],
    },
  ],
};

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const made = () => ({
  pdf: sha256(renderPdf(fixed, nodeFonts).bytes),
  html: sha256(renderHtml(fixed)),
});

describe('a document that never changes', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the files it was when they were last looked at', () => {
    expect(made()).toEqual(stored);
  });

  it.each([
    ['Asia/Kolkata', -330],
    ['America/St_Johns', 150],
    ['Pacific/Kiritimati', -840],
  ])('is the same files in %s', (timeZone, minutes) => {
    vi.stubEnv('TZ', timeZone);
    expect(new Date(2012, 2, 14).getTimezoneOffset()).toBe(minutes);
    expect(made()).toEqual(stored);
  });
});
