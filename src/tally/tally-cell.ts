import { percentUnless } from './percent.ts';
import type { Counts, Shown, TallyCell } from './tally-table.ts';
import { wilson } from './wilson.ts';

/** What a cell is made of. */
export interface CellParts {
  /** Cases of the row. */
  readonly cases: number;
  readonly counts: Counts;
  /** The counts in use: the same, or those of cases with a plan only. */
  readonly used: Counts;
  /** Divide by all cases of the row instead of by Yes and No. */
  readonly ofAllCases: boolean;
  readonly smallBase: number;
  /** Plans seen in the row, where a Yes is impossible without one. */
  readonly plans: number | undefined;
  /** A share of these cases would mean nothing: the criterion fits no case of a whole group. */
  readonly noShare: boolean;
}

/** Words for a cell without Yes or No: those of the larger part, Not applicable first. */
function wordsFor({ notApplicable, notChecked, unanswered }: Counts) {
  if (notApplicable >= notChecked && notApplicable >= unanswered) return 'n/a';
  return notChecked >= unanswered ? 'not checked' : 'not answered';
}

const sum = (counts: Counts): number =>
  counts.yes + counts.no + counts.notApplicable + counts.notChecked + counts.unanswered;

function shownOf({ cases, used, ofAllCases, smallBase, noShare }: CellParts): Shown {
  if (cases === 0) return { kind: 'words', words: 'no cases' };
  const answered = used.yes + used.no;
  if (answered === 0 && sum(used) > 0) return { kind: 'words', words: wordsFor(used) };
  const of = ofAllCases ? cases : answered;
  const percent = noShare ? null : percentUnless(used.yes, of, smallBase);
  return { kind: 'count', count: used.yes, of, percent };
}

/** A cell: its five counts, what is shown, the interval of the share, and whether the count can be right. */
export function tallyCell(parts: CellParts): TallyCell {
  const shown = shownOf(parts);
  const { counts, plans, noShare } = parts;
  if (shown.kind === 'words') return { counts, shown };
  const { count, of } = shown;
  const interval = (): readonly [number, number] => {
    const [lower, upper] = wilson(count, of);
    return [100 * lower, 100 * upper];
  };
  return {
    counts,
    shown,
    ...(plans !== undefined && count > plans && { impossible: { plans } }),
    ...(of > 0 && !noShare && { interval: interval() }),
  };
}
