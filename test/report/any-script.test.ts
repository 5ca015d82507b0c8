// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Provider } from '#src/audit/provider.ts';
import { type FeedbackReport, feedbackReport } from '#src/report/feedback-report.ts';
import type { Fonts } from '#src/report/pdf/fonts.ts';
import type { WordLook, WordPainter } from '#src/report/pdf/script/word-painter.ts';
import { fakePainter, unknownLetter } from './fake-painter.ts';
import { allFonts, arabicFonts, nodeFonts } from './node-fonts.ts';
import { readAloud, readings, type Spoken } from './read-aloud.ts';
import { missingInReport, renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { bridge, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';
import { uaCheck } from './ua-check.ts';

/** The name stands on the cover, in headings, table cells and heads, bullets, contents of a sentence, and charts. */
function reportNaming(name: string): FeedbackReport {
  const audit = southamptonAudit();
  const groups = audit.groups.map((group) => ({ ...group, name: `${name} ${group.order}` }));
  const providers = audit.providers.map((one): Provider => ({ ...one, name }));
  const named = { ...audit, groups, providers, name: `Audit of ${name}` };
  const text = {
    summary: [`${name}: read with care (${name}).`],
    strengths: [name, `Seen by ${name}, twice.`],
    concerns: [`${name} 12`],
  };
  return feedbackReport(
    someInput({
      audit: named,
      cases: southamptonCases(audit),
      provider: bridge,
      text,
      actions: [anAction(`${name} ${name}`), anAction(`Ask ${name}`)],
    }),
  );
}

const spoken = (heard: readonly Spoken[]): string[] =>
  heard.map(([role, words]) => `${role}: ${words.trim()}`);
const heardIn = async (report: FeedbackReport, fonts: Fonts = allFonts) =>
  spoken(await readAloud(renderReport(report, fonts).bytes));

const names = [
  ['Arabic', 'محمد عبد الله'],
  ['Urdu', 'عائشہ گڑھی'],
  ['Chinese', '張偉'],
  ['Vietnamese', 'Nguyễn Thị Hằng'],
  ['Greek', 'Ελένη Παππά'],
  ['Cyrillic', 'Олександр Шевченко'],
  ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ'],
  ['Hebrew', 'יוסף כהן'],
  ['Yoruba', 'Adé Ọlẹ́'],
  ['emoji', '🙂 𝕏'],
] as const;

describe.each(names)('a name in any script: %s', (_, name) => {
  const report = reportNaming(name.normalize('NFC'));
  const { bytes, missing } = renderReport(report, allFonts);

  it('leaves a report without faults', async () => {
    expect(missing).toEqual([]);
    expect(await uaCheck(bytes)).toEqual([]);
  });

  it('is read as it is written, wherever it stands', async () => {
    const heard = spoken(await readAloud(bytes));
    for (const said of [
      `H1: Case file audit feedback: ${name} ${report.cover.service}`,
      `P: Audit of ${name}`,
      `P: ${name}: read with care (${name}).`,
      `LBody: ${name}`,
      `LBody: Seen by ${name}, twice.`,
      `LBody: ${name} 12`,
      `TH: ${name} ${name}`,
      `TH: Ask ${name}`,
    ])
      expect(heard).toContain(said.normalize('NFC'));
    expect(
      heard.filter((words) => words.startsWith(`TH: ${name} `.normalize('NFC'))).length,
    ).toBeGreaterThan(2);
  });
});

describe('a letter that no font of ours has', () => {
  const words = 'Ask 張偉 and محمد, then ښار';
  const report = reportNaming('The Bridge');
  const asking = (action: string) =>
    feedbackReport(someInput({ actions: [anAction(action)], provider: bridge }));

  it('is a square and is listed where nothing can draw it', async () => {
    expect(missingInReport(asking(words), nodeFonts)).toEqual([...'張偉محدښار']);
    expect(missingInReport(asking(words), arabicFonts)).toEqual([...'張偉ښ']);
    expect(missingInReport(asking(words), allFonts)).toEqual([]);
    const heard = await heardIn(asking(words), arabicFonts);
    expect(heard).toContain('TH: Ask □□ and محمد, then □ار');
  });

  it('is a square where the laptop has none either', async () => {
    const asked = asking(`張${unknownLetter} and more`);
    expect(missingInReport(asked, allFonts)).toEqual([unknownLetter]);
    expect(await heardIn(asked)).toContain('TH: 張□ and more');
  });

  it('is drawn in the colours of its place, once for each', () => {
    const drawn: [string, WordLook][] = [];
    const painter: WordPainter = {
      ...fakePainter,
      paint(word, look) {
        drawn.push([word, look]);
        return fakePainter.paint(word, look);
      },
    };
    renderReport(reportNaming('張偉'), { ...allFonts, painter });
    const looks = drawn.map(([, { size, weight, color, ground }]) =>
      [size, weight, color, ground].join(' '),
    );
    expect(new Set(drawn.map(([word, look]) => JSON.stringify([word, look]))).size).toBe(
      drawn.length,
    );
    expect(looks).toContain('15 regular #FFFFFF #12436D');
    expect(looks).toContain('9.5 semibold #FFFFFF #12436D');
    expect(looks).toContain('9.5 semibold #1B2530 #EEF3F8');
    expect(looks).toContain('12 regular #1B2530 #FFFFFF');
  });

  const fileOf = (one: FeedbackReport, fonts: Fonts) => Buffer.from(renderReport(one, fonts).bytes);

  it('gives the same file every time', () => {
    const named = reportNaming('張偉 محمد');
    expect(fileOf(named, allFonts).equals(fileOf(named, allFonts))).toBe(true);
  });

  it('costs a file without such letters nothing', () => {
    expect(fileOf(report, allFonts).equals(fileOf(report, nodeFonts))).toBe(true);
  });
});

describe('words in another script', () => {
  const saying = (concern: string) =>
    renderReport(feedbackReport(someInput({ text: { concerns: [concern] } })), allFonts).bytes;

  it('say their language where their letters tell it', async () => {
    const bytes = saying('عائشہ then محمد and العربية or 張偉 and ひろ, ศิริ.');
    expect(await readings(bytes)).toEqual([
      ['عائشہ', 'ur'],
      ['محمد', ''],
      ['العربية', 'ar'],
      ['張偉', ''],
      ['ひろ', 'ja'],
      ['ศิริ', 'th'],
    ]);
  });

  it('are one with the spaces and numbers inside them', async () => {
    const bytes = saying('Seen: محمد علي، 12 (لاہور) by us');
    expect(await readings(bytes)).toEqual([['محمد علي، 12 (لاہور)', 'ur']]);
  });

  it('cannot turn the rest of a line', async () => {
    const bytes = saying('Left \u202eright\u202c and \u2067محمد\u2069 \u200fend');
    expect((await readAloud(bytes)).map(([, words]) => words)).toContain('Left right and محمد end');
  });

  it.each([
    ['Arabic', 'محمد'],
    ['Chinese', '張偉'],
    ['Latin with marks', 'e\u0323\u0300o'],
  ])('of 10,000 letters lose none: %s', async (_, part) => {
    const word = part.repeat(10_000 / [...part].length).normalize('NFC');
    const bytes = saying(word);
    expect(await uaCheck(bytes)).toEqual([]);
    expect((await readAloud(bytes)).map(([, words]) => words)).toContain(word);
  });
});
