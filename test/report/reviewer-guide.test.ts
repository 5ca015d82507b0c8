// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { reviewerGuide } from '#src/report/guide/reviewer-guide.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { guideKeys } from '#src/ui/help/keys.ts';
import { anAudit } from '#test/build/an-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { nodeFonts } from './node-fonts.ts';
import { uaCheck } from './ua-check.ts';

const whole = anAudit({
  extendedSections: rodt.sections.map(({ id }) => id),
  contact: 'Audit lead, Southampton drug action team',
});

describe('the reviewer’s guide', () => {
  it.each([
    ['of the built-in tool', rodt, undefined],
    ['with every extended section', rodt, whole],
    ['of a small tool', smallTool, anAudit()],
  ] as const)('%s is one tagged page', async (_, tool, audit) => {
    const { bytes, pages, missing } = renderPdf(
      reviewerGuide(tool, audit, guideKeys, '2012-02-28'),
      nodeFonts,
    );
    expect(pages).toBe(1);
    expect(missing).toEqual([]);
    expect(await uaCheck(bytes)).toEqual([]);
  });

  it('names every section of the tool in use with the questions it asks', () => {
    const words = JSON.stringify(reviewerGuide(rodt, whole, guideKeys, '2012-02-28').blocks);
    for (const { title, items, role } of rodt.sections)
      if (role !== 'escalation') expect(words).toContain(`${title} (${items.length})`);
  });
});
