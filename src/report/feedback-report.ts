import { draftWords, sampleProgress } from '#src/audit/sample-progress.ts';
import type { Edition } from '#src/report/edition.ts';
import { type ActionLine, actionCounts, actionLines, firstActions } from './model/action-lines.ts';
import { type Appendix, appendix } from './model/appendix.ts';
import { bandNotes } from './model/band-words.ts';
import { type CaseMixTable, caseMixTables } from './model/case-mix-tables.ts';
import { type Charts, charts } from './model/charts.ts';
import { type Cover, cover, reportHeading } from './model/cover.ts';
import { type CriterionPage, criterionPages } from './model/criterion-pages.ts';
import { editionLines } from './model/edition-words.ts';
import { escalationLine, escalations } from './model/escalations.ts';
import type { FeedbackInput } from './model/feedback-input.ts';
import { type Method, method } from './model/method.ts';
import { type NextSteps, nextSteps } from './model/next-steps.ts';
import { type QualityLog, qualityLog } from './model/quality-log.ts';
import { type ReplyTo, replyTo } from './model/reply-to.ts';
import { reportParts } from './model/report-parts.ts';
import { hiddenWords, type ResultWord, resultWords } from './model/result-words.ts';
import { type ResultsTable, resultsTable } from './model/results-table.ts';
import { type SectionGroup, sectionPages } from './model/section-pages.ts';
import { concernLines, strengthLines } from './model/strengths.ts';
import { standsOut, summaryLines, type Tile, tiles } from './model/summary.ts';
import { unsettledLine } from './model/unsettled-line.ts';

/**
 * One provider's feedback as plain data: the PDF is one rendering of it. Every number comes from the tally. It holds no
 * case reference, note, initials or detail of an escalation; the shareable edition no number that it hides.
 */
export interface FeedbackReport {
  readonly edition: Edition;
  readonly language: 'en-GB';
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly reportDate: string;
  readonly cover: Cover;
  readonly summary: {
    /** Until the sample is complete: how far it is. */
    readonly draft: string | undefined;
    /** While people disagree about cases; else empty. */
    readonly unsettled: string;
    readonly lines: readonly string[];
    readonly tiles: readonly Tile[];
    readonly standsOut: readonly string[];
    /** Empty while no action is agreed. */
    readonly firstActions: readonly string[];
  };
  readonly method: Method;
  readonly words: readonly ResultWord[];
  readonly results: ResultsTable;
  readonly charts: Charts;
  readonly strengths: readonly string[];
  readonly concerns: readonly string[];
  /** Worth sharing with other services; empty while a person wrote none. */
  readonly goodPractice: readonly string[];
  readonly actions: readonly ActionLine[];
  readonly nextSteps: NextSteps;
  readonly criteria: readonly CriterionPage[];
  /** What the audit asked beyond the results table; empty where nobody answered it. */
  readonly beyondTable: readonly SectionGroup[];
  /** What a band is, said under tables that have one. */
  readonly bandNotes: readonly string[];
  readonly caseMix: readonly CaseMixTable[];
  /** Undefined in the shareable edition, and while there is no action to answer. */
  readonly reply?: ReplyTo | undefined;
  readonly appendix: Appendix;
  /** Null in the shareable edition. */
  readonly quality: QualityLog | null;
  /** In the shareable edition only whether there were any: `some`. */
  readonly escalations: number | 'some';
  /** What the report says of escalations, and of what it leaves out. */
  readonly closing: readonly string[];
}

/** Edited lines where a person wrote some; an emptied list is edited too. */
const edited = (lines: readonly string[] | undefined, made: () => string[]): readonly string[] =>
  lines?.filter((line) => line.trim() !== '') ?? made();

/** The report of one provider. The same input gives the same report. */
export function feedbackReport(input: FeedbackInput): FeedbackReport {
  const parts = reportParts(input);
  const actions = actionLines(parts);
  const raised = escalations(parts);
  const { text } = input;
  return {
    edition: parts.edition,
    language: 'en-GB',
    title: `${reportHeading(parts.edition)}: ${parts.service}`,
    reportDate: input.reportDate,
    cover: cover(parts),
    summary: {
      draft: draftWords(sampleProgress(parts.audit, input.cases)),
      unsettled: unsettledLine(input),
      lines: edited(text.summary, () => summaryLines(parts, actionCounts(parts))),
      tiles: tiles(parts),
      standsOut: standsOut(parts),
      firstActions: firstActions(parts),
    },
    method: method(parts),
    words: [...resultWords(parts.rows), ...hiddenWords(parts)],
    results: resultsTable(parts),
    charts: charts(parts),
    strengths: edited(text.strengths, () => strengthLines(parts)),
    concerns: edited(text.concerns, () => concernLines(parts)),
    goodPractice: edited(text.goodPractice, () => []),
    actions,
    nextSteps: nextSteps(parts),
    criteria: criterionPages(parts),
    beyondTable: sectionPages(parts),
    bandNotes: bandNotes(parts.input.tool),
    caseMix: caseMixTables(parts),
    reply: parts.edition === 'internal' ? replyTo(parts) : undefined,
    appendix: appendix(parts),
    quality: qualityLog(parts),
    escalations: raised === 'some' ? raised : raised.length,
    closing: [
      escalationLine(raised),
      'This report contains no case notes and no case references.',
      ...editionLines(parts),
    ],
  };
}
