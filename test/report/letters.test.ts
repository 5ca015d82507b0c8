// @vitest-environment node
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { Typeface } from '#src/report/pdf/typeface.ts';
import { tidyText } from '#src/report/tidy-text.ts';
import { nodeFonts } from './node-fonts.ts';
import { pageTexts } from './pdf-text.ts';
import { missingInReport, renderReport } from './render-report.ts';
import { anAction } from './some-actions.ts';
import { someInput } from './table-1-cases.ts';

const reportWith = (action: string) => feedbackReport(someInput({ actions: [anAction(action)] }));

describe('letters', () => {
  it.each(['Łukasz Wójcik', 'Nguyễn Thị Hằng', 'Siân Prŷs', 'Ελένη Παππά', 'Київ', '≥ ≤ → ✔'])(
    'of %s are printed as written',
    async (words) => {
      const report = reportWith(words);
      const { bytes, missing } = renderReport(report, nodeFonts);
      expect(missing).toEqual([]);
      expect((await pageTexts(bytes))[4]).toContain(words);
    },
  );

  it('the font lacks are listed before saving, and drawn as squares', async () => {
    const report = reportWith('Plan in Urdu: بحالی and 計画 and 🙂');
    const listed = missingInReport(report, nodeFonts);
    for (const letter of ['ب', 'ی', '計', '画', '🙂']) expect(listed).toContain(letter);
    const { bytes, missing } = renderReport(report, nodeFonts);
    expect(new Set(missing)).toEqual(new Set(listed));
    expect((await pageTexts(bytes))[4]).toContain('□□ and □');
  });

  it('are composed, and what takes no ink is left out', () => {
    expect(tidyText('re\u0301view')).toBe('r\u00e9view');
    expect(tidyText('soft\u00adhyphen\u200b\ufeff')).toBe('softhyphen');
    expect(tidyText('tab\there\r\nnext')).toBe('tab here\nnext');
    expect(tidyText('\u202eturned\u2066\u200f')).toBe('turned');
    expect(tidyText('a\u200db\u200c')).toBe('ab');
  });

  it('keep the joiners that they are written with', () => {
    for (const word of ['می\u200cروم', 'ශ්\u200dරී', '👩\u200d⚕']) expect(tidyText(word)).toBe(word);
    expect(tidyText('👩🏽\u200d⚕\ufe0f')).toBe('👩🏽\u200d⚕');
    expect(tidyText('ශ\u200d\u200dර\u200d')).toBe('ශර');
  });

  it('after a soft hyphen are not lost', async () => {
    const { bytes } = renderReport(reportWith('co\u00adordinate every plan'), nodeFonts);
    expect((await pageTexts(bytes))[4]).toContain('coordinate every plan');
  });
});

describe('lines', () => {
  const type = new Typeface(new jsPDF({ unit: 'pt' }), nodeFonts);

  it('break at spaces and stay within their width', () => {
    const text = 'Key workers and service users write 2 dated goals at each review.';
    const lines = type.wrap(text, 120, 12, 'regular');
    expect(lines.join('')).toBe(text);
    for (const line of lines)
      expect(type.width(line.trimEnd(), 12, 'regular')).toBeLessThanOrEqual(120);
  });

  it('break a word that is wider than the line, and lose none of it', () => {
    const word = 'Treatment'.repeat(9);
    const lines = type.wrap(word, 60, 12, 'semibold');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join('')).toBe(word);
  });
});
