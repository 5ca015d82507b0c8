import { describe, expect, it } from 'vitest';
import type { Block } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { bandNotes } from '#src/report/model/band-words.ts';
import { caseMixTables } from '#src/report/model/case-mix-tables.ts';
import { criterionPages } from '#src/report/model/criterion-pages.ts';
import { nextSteps } from '#src/report/model/next-steps.ts';
import { qualityLog } from '#src/report/model/quality-log.ts';
import { reportParts } from '#src/report/model/report-parts.ts';
import { sectionPages } from '#src/report/model/section-pages.ts';
import { beyondTableBlocks } from '#src/report/section/beyond-table.ts';
import { caseMixBlocks } from '#src/report/section/case-mix.ts';
import { criteriaBlocks } from '#src/report/section/criteria.ts';
import { nextStepsBlocks } from '#src/report/section/next-steps.ts';
import { qualityBlocks } from '#src/report/section/quality.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { textsOf } from '#test/report/overview/document-text.ts';
import { someInput } from '#test/report/table-1-cases.ts';

/** The first service of the sample audit, whose cases are answered whole. */
function sampleParts() {
  const { audit, cases } = readSample();
  const provider = audit.providers[0]?.id;
  if (!provider) throw new Error('no provider');
  return reportParts(someInput({ audit, cases, provider }));
}

const words = (blocks: readonly Block[]): string => blocks.flatMap(textsOf).join('\n');

describe('the further sections of a report', () => {
  const parts = sampleParts();
  const pages = sectionPages(parts);
  const log = qualityLog(parts);
  if (!log) throw new Error('no log');
  const sections: [string, Block[], string[]][] = [
    [
      'who the cases were',
      caseMixBlocks(caseMixTables(parts)),
      caseMixTables(parts).flatMap(({ lines, notStated }) => [lines.join('\n'), notStated]),
    ],
    [
      'each criterion',
      criteriaBlocks(criterionPages(parts)),
      criterionPages(parts).flatMap(({ question, result, good, questionSource }) => [
        `${question} ${result}`,
        good,
        questionSource,
      ]),
    ],
    [
      'beyond the table',
      beyondTableBlocks(pages, bandNotes(rodt)),
      pages.flatMap((group) => group.pages).flatMap(({ rows }) => rows.flat()),
    ],
    [
      'next steps',
      nextStepsBlocks(nextSteps(parts)),
      nextSteps(parts).steps.flatMap(({ what, when, basis }) => [what, when, basis]),
    ],
    [
      'data quality',
      qualityBlocks(log),
      [...log.lines, ...log.gaps.flat(), ...log.accepted.flat()],
    ],
  ];

  it.each(sections)('print all of %s, and never an empty text', (_, blocks, model) => {
    expect(model.length).toBeGreaterThan(4);
    for (const text of model) expect(words(blocks)).toContain(text);
    for (const text of blocks.flatMap(textsOf)) expect(text.trim()).not.toBe('');
  });

  it('keep to the edition: no case mix, no log and no bands in the shareable one', () => {
    const { audit, cases } = readSample();
    const provider = audit.providers[0]?.id ?? parts.provider.id;
    const shared = feedbackReport(someInput({ audit, cases, provider, edition: 'shareable' }));
    expect(shared.caseMix).toEqual([]);
    expect(shared.quality).toBeNull();
    const beyond = words(beyondTableBlocks(shared.beyondTable, shared.bandNotes));
    expect(beyond).toContain('Cases answered Yes');
    expect(beyond).not.toMatch(/band|Must pass/i);
    const heads = feedbackDocument(shared).blocks.flatMap((b) =>
      b.kind === 'heading' && b.level === 2 ? [b.text] : [],
    );
    expect(heads.join(' ')).not.toContain('Who the cases were');
    expect(heads.at(-1)).toBe('9. Appendix: what each criterion means');
  });

  it('are left out or say so where there is nothing to print', () => {
    expect(beyondTableBlocks([], bandNotes(rodt))).toEqual([]);
    expect(caseMixBlocks([])).toEqual([]);
    const empty = words(qualityBlocks({ lines: [], gaps: [], accepted: [] }));
    expect(empty).toContain('has an answer in every case');
    expect(empty).toContain('No warning was kept as right.');
  });
});
