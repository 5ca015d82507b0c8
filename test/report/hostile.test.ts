// @vitest-environment node
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { auditDetailsSchema } from '#src/audit/audit-details.ts';
import type { AuditId } from '#src/audit/ids.ts';
import { improvementActionSchema } from '#src/audit/improvement-action.ts';
import { providerSchema } from '#src/audit/provider.ts';
import { sampleGroupSchema } from '#src/audit/sample-group.ts';
import { recordId } from '#src/log/change.ts';
import { calendarFile } from '#src/report/calendar/calendar-file.ts';
import { followUpDays } from '#src/report/calendar/follow-up-days.ts';
import { exportPlan } from '#src/report/export/export-plan.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { readReply } from '#src/report/reply.ts';
import { replyKind, replyVersion } from '#src/report/reply-file.ts';
import { tidyText } from '#src/report/tidy-text.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { actionsCsv } from '#src/ui/actions/actions-csv.ts';
import { boardRows } from '#src/ui/actions/board-rows.ts';
import { historyCsv } from '#src/ui/history/history-csv.ts';
import { hostileWords, inputNaming } from './hostile-words.ts';
import { nodeFonts } from './node-fonts.ts';
import { readAloud } from './read-aloud.ts';
import { bridge } from './table-1-cases.ts';
import { uaCheck } from './ua-check.ts';

const documentsOf = (words: string) => {
  const input = inputNaming(words);
  return {
    report: feedbackDocument(feedbackReport(input)),
    overview: overviewDocument(input),
  };
};
const bare = (text: string) => text.replace(/\s+/g, '');
const DOMParser = new Window().DOMParser;
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** Every element with the names of its attributes, in order; line breaks, looks and how much room words take may differ. */
const builtOf = (html: string): string[] =>
  [...pageOf(html).querySelectorAll('*')]
    .filter(({ tagName }) => tagName !== 'BR')
    .map((element) => [element.tagName, ...element.getAttributeNames()].join(' '))
    .map((one) => one.replace(' class', '').replace(' tabindex', ''));
const harmless = documentsOf('Plain words');

describe.each(Object.entries(hostileWords))('%s, written everywhere', (_, words) => {
  const input = inputNaming(words);
  const { audit, actions } = input;
  const documents = documentsOf(words);

  // The overview has no lines that somebody wrote; actions stand in both.
  const longest = { report: words, overview: words.slice(0, 1000) };

  it.each(['report', 'overview'] as const)('leaves the PDF of the %s whole', async (which) => {
    const { bytes, missing } = renderPdf(documents[which], nodeFonts);
    expect(await uaCheck(bytes)).toEqual([]);
    const squared = [...tidyText(longest[which])]
      .map((sign) => (missing.includes(sign) ? '□' : sign))
      .join('');
    const heard = (await readAloud(bytes)).map(([, said]) => bare(said));
    expect(heard).toContain(bare(squared));
  });

  it.each(['report', 'overview'] as const)('makes no element of the page of the %s', (which) => {
    const html = renderHtml(documents[which]);
    expect(builtOf(html)).toEqual(builtOf(renderHtml(harmless[which])));
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\20(2[a-e]|6[6-9]) /i);
    const said = bare(pageOf(html).querySelector('main')?.textContent ?? '');
    expect(said).toContain(bare(tidyText(longest[which])));
  });

  it('starts no formula and no row in a spreadsheet', () => {
    const rows = boardRows(rodt, audit, actions, [], '2012-06-01');
    const csv = readCsv(actionsCsv(rows, undefined));
    expect(csv.map(({ length }) => length)).toEqual([18, 18, 18]);
    const by = { id: 'id', at: Date.UTC(2012, 1, 28), by: '', undo: false, settles: false };
    const changes = [
      { record: recordId('audit', audit.id), field: 'detail/name' },
      { record: recordId('case', 'case-1'), field: 'note/rp-smart' },
      { record: recordId('action', 'action-1'), field: 'owner' },
    ].map((place) => ({ ...by, ...place, from: [words], to: words }));
    const history = readCsv(historyCsv(changes, { tool: rodt, audit, reference: () => words }));
    expect(history.map(({ length }) => length)).toEqual([8, 8, 8, 8]);
    for (const cell of [...csv, ...history].flat())
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('starts no line of its own in a calendar', () => {
    const days = followUpDays(audit, actions);
    const lines = calendarFile(days, '2012-03-14T09:00:00.000Z').split('\r\n');
    const own = lines.filter((line) => !line.startsWith(' '));
    const name =
      /^(BEGIN:V(CALENDAR|EVENT)|END:V(CALENDAR|EVENT)|VERSION:|PRODID:|CALSCALE:|UID:|DTSTAMP:|DTSTART;|DTEND;|SUMMARY:|DESCRIPTION:|TRANSP:|$)/;
    for (const line of own) expect(line).toMatch(name);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(own.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(days.length);
    expect(days.length).toBeGreaterThan(1);
  });

  it('leads to no other folder and no strange file name', () => {
    const plan = exportPlan({
      providers: [bridge, 'other'].map((id) => ({ id, service: words })),
      overview: true,
      draft: false,
      editions: ['internal', 'shareable'],
    });
    for (const { fileName } of plan) expect(fileName).toMatch(/^[a-z][a-z0-9-]{0,90}$/);
    expect(new Set(plan.map(({ fileName }) => fileName)).size).toBe(6);
    expect(renderHtml(documents.report)).toMatch(/ data-file="reply-\d{4}-\d\d-\d\d\.json"/);
  });

  it('comes back in a reply as text, or is refused with a sentence', () => {
    const reply = {
      kind: replyKind,
      version: replyVersion,
      audit: audit.id,
      provider: bridge,
      reportDate: '2012-03-14',
      answeredBy: words.slice(0, 120),
      answers: [{ action: actions[0]?.id, response: 'disagree', why: words }],
    };
    const read = readReply(JSON.stringify(reply), audit, actions);
    if (words.length > 1000)
      expect(read).toMatchObject({
        ok: false,
        why: [expect.stringMatching(/^Answer 1 has no reason/)],
      });
    else {
      if (!read.ok) throw new Error(read.why.join(' '));
      const why = read.reply.answers[0]?.why ?? '';
      expect(why).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(bare(tidyText(why))).toBe(bare(tidyText(words)));
    }
    for (const strange of [words, { ...reply, audit: words }, { ...reply, answers: words }]) {
      const refused = readReply(
        JSON.stringify(strange),
        { ...audit, id: 'audit-1' as AuditId },
        actions,
      );
      expect(refused).toMatchObject({ ok: false, why: [expect.stringMatching(/^[A-Z].*\.$/)] });
    }
  });
});

describe('a word too long for its place', () => {
  const words = hostileWords['a word without end'];

  it('is no name and no action: it is left out where an audit is read', () => {
    const { audit, actions } = inputNaming('Plain words');
    const fits = (schema: z.ZodMiniType, one: object | undefined, field: string) =>
      [one, { ...one, [field]: words }].map((value) => schema.safeParse(value).success);
    expect(fits(sampleGroupSchema, audit.groups[0], 'name')).toEqual([true, false]);
    expect(fits(sampleGroupSchema, audit.groups[0], 'label')).toEqual([true, false]);
    expect(fits(providerSchema, audit.providers[0], 'service')).toEqual([true, false]);
    expect(fits(auditDetailsSchema, audit, 'contact')).toEqual([true, false]);
    for (const field of ['action', 'owner', 'measure', 'finding', 'evidence', 'responseWhy'])
      expect(fits(improvementActionSchema, actions[0], field)).toEqual([true, false]);
  });
});

/** The cells of a CSV file as a spreadsheet reads them. (RFC 4180) */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of file.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
