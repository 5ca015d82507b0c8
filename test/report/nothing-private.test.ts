// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { MemberId } from '#src/audit/ids.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';
import { nodeFonts } from './node-fonts.ts';
import { pageTexts } from './pdf-text.ts';
import { renderReport } from './render-report.ts';
import { someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

const planted = [
  'ZZREF-77',
  'Planted note',
  'Planted concern',
  'Planted strength',
  'Planted reason',
  'QXV',
  'self-harm',
  'Suicide',
  'safeguarding-lead',
  '2012-02-28T14',
];

/** An audit in which every private place holds a word to look for. */
function plantedInput() {
  const audit = southamptonAudit({
    team: [{ id: 'm' as MemberId, initials: 'QXV', role: 'Commissioning manager', order: 1 }],
  });
  const secret = aCase({
    tool: rodt,
    audit,
    reference: 'ZZREF-77',
    answers: {
      'rp-plan-seen': 'no',
      'nar-concerns': 'Planted concern about a person',
      'nar-strengths': 'Planted strength of a person',
      'esc-flag': 'yes',
      'esc-type': 'self-harm',
      'esc-told-role': 'safeguarding-lead',
      'esc-told-at': '2012-02-28T14:30',
      'esc-outcome': 'acknowledged',
    },
    notes: { 'rp-plan-seen': 'Planted note on a person', 'esc-flag': 'Planted note too' },
    confirmed: { 'c-abs-no-plan': 'Planted reason' },
  });
  return someInput({ audit, cases: [...southamptonCases(audit), secret] });
}

describe('what stays with the team', () => {
  it('enters neither the model nor the PDF: references, notes, initials, escalation details', async () => {
    const report = feedbackReport(plantedInput());
    const { bytes } = renderReport(report, nodeFonts);
    const printed = (await pageTexts(bytes)).join(' ');
    for (const word of planted) {
      expect(JSON.stringify(report)).not.toContain(word);
      expect(printed).not.toContain(word);
    }
    expect(printed).toContain('Commissioning manager');
  });

  it('does not enter the overview of all services', () => {
    const printed = JSON.stringify(overviewDocument(plantedInput()));
    for (const word of planted) expect(printed).not.toContain(word);
  });

  it('is told as a count of escalations and no more', () => {
    const report = feedbackReport(plantedInput());
    expect(report.escalations).toBe(1);
    expect(report.closing[0]).toMatch(/^Immediate concerns about safety found in these cases: 1\./);
    expect(feedbackReport(someInput()).closing[0]).toMatch(/^No immediate concern/);
  });
});
