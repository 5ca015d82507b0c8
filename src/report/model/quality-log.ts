import { caseQuality } from '#src/tally/case-quality.ts';
import { itemResults } from '#src/tally/item-result.ts';
import { percentUnless } from '#src/tally/percent.ts';
import type { Rule } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { listed, numbered } from './phrases.ts';
import type { ReportParts } from './report-parts.ts';

/** What to know of the answers behind the numbers, a line each. */
export interface QualityLog {
  readonly lines: readonly string[];
  /** Questions in which some answers are missing: label, could not check, not answered, of how many cases. */
  readonly gaps: readonly (readonly [
    label: string,
    notChecked: string,
    unanswered: string,
    cases: string,
  ])[];
  /** Warnings the reviewers looked at and kept: what they are about, and in how many cases. */
  readonly accepted: readonly (readonly [about: string, cases: string])[];
}

/** From this share of answers that could not be checked on, a question is named. (domain.md section 3, c-nr-many) */
const manyNotChecked = 20;

function aboutRule({ items }: Rule, parts: ReportParts): string {
  const known = itemById(parts.input.tool);
  return listed([...new Set(items.map((item) => known.get(item)?.label ?? item))]);
}

/**
 * Answers that are missing or could not be checked, warnings that were kept, and cases that are not counted. For the internal
 * edition alone: null in the shareable one, which would have to hide most of it.
 */
export function qualityLog(parts: ReportParts): QualityLog | null {
  const { input, audit, groups, tally, edition } = parts;
  if (edition === 'shareable') return null;
  const { tool, cases, unfinished } = input;
  const choice = { unfinished, groups: new Set(groups.map(({ id }) => id)) };
  const asked = [...itemResults(tool, audit, cases, choice).values()];
  const { excluded, notFinished, accepted, noteSets } = caseQuality(tool, cases, choice);
  const counted = tally.own.total.cases;
  const many = asked.filter(({ cell }) => {
    const of = counted - cell.counts.notApplicable;
    const share = percentUnless(cell.counts.notChecked, of, 1);
    return share !== null && share > manyNotChecked;
  });
  const lines = [
    excluded === 0 ? '' : `${numbered(excluded, 'case')} left out by the team, and not counted.`,
    notFinished === 0 ? '' : `${numbered(notFinished, 'case')} not finished, and not counted.`,
    noteSets.cases === 0
      ? ''
      : `Sets of notes seen: ${noteSets.seen} of ${noteSets.expected} expected, in ${numbered(noteSets.cases, 'case')} with both on record.`,
    many.length === 0
      ? ''
      : `More than ${manyNotChecked}% of answers could not be checked: ${listed(many.map(({ label }) => label))}. Take care with these.`,
  ];
  const silent = asked.filter(
    ({ cell }) => cell.counts.unanswered > 0 && cell.counts.unanswered === counted,
  ).length;
  if (silent > 0)
    lines.push(
      `${numbered(silent, 'question was', 'questions were')} answered in no case, and ${silent === 1 ? 'is' : 'are'} not in the table of missing answers.`,
    );
  return {
    lines: lines.filter((words) => words !== ''),
    gaps: asked
      .filter(
        (result) =>
          result.cell.counts.unanswered < counted &&
          result.cell.counts.notChecked + result.cell.counts.unanswered > 0,
      )
      .map(({ label, cell }) => [
        label,
        `${cell.counts.notChecked}`,
        `${cell.counts.unanswered}`,
        `${counted}`,
      ]),
    accepted: accepted.map(({ rule, cases: count }) => [aboutRule(rule, parts), `${count}`]),
  };
}
