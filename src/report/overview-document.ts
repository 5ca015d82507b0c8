import type { Block, ReportDocument } from './block/block.ts';
import { withNumberedTables } from './block/blocks-of.ts';
import { actions } from './overview/actions.ts';
import { againstStandards } from './overview/against-standards.ts';
import { annex } from './overview/annex.ts';
import { bands } from './overview/bands.ts';
import { cover, overviewMarking, overviewTitle } from './overview/cover.ts';
import { event } from './overview/event.ts';
import { method } from './overview/method.ts';
import type { OverviewInput } from './overview/overview-input.ts';
import { type OverviewParts, overviewParts } from './overview/overview-parts.ts';
import { results } from './overview/results.ts';
import { type SectionTitle, sectionTitles } from './overview/section-titles.ts';
import { sideBySide } from './overview/side-by-side.ts';
import { summary } from './overview/summary.ts';
import { themes } from './overview/themes.ts';

const sections: Readonly<Record<SectionTitle, (parts: OverviewParts) => Block[]>> = {
  Summary: summary,
  'Sample and method': method,
  'Results by group and criterion': results,
  'Criteria against their standards': againstStandards,
  'Themes across services': themes,
  'Services side by side': sideBySide,
  'Local bands': bands,
  Actions: actions,
  'Feedback event': event,
  'How it was counted': annex,
};

/** Sections that may start on the page of the one before. */
const runningOn: ReadonlySet<SectionTitle> = new Set([
  'Summary',
  'Services side by side',
  'Local bands',
  'Actions',
  'Feedback event',
]);

/**
 * The partnership overview for commissioners: all groups, all services. Every number comes from the tally; it holds no case
 * reference, note, initials or detail of an escalation; the shareable edition no number that it hides. The same input gives the same document.
 */
export function overviewDocument(input: OverviewInput): ReportDocument {
  const parts = overviewParts(input);
  const blocks = sectionTitles.flatMap((name, index): Block[] => [
    {
      kind: 'heading',
      level: 2,
      text: `${index + 1}. ${name}`,
      ...(runningOn.has(name) && { runsOn: true }),
    },
    ...sections[name](parts),
  ]);
  return {
    language: 'en-GB',
    title: overviewTitle(input),
    reportDate: input.reportDate,
    marking: overviewMarking(input),
    blocks: [...cover(parts), ...withNumberedTables(blocks)],
  };
}
