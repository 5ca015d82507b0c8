import type { Denominator } from '#src/audit/audit-details.ts';
import { againstStandard } from '#src/tally/against-standard.ts';
import { goodShare } from '#src/tally/good-share.ts';
import { percentUnless } from '#src/tally/percent.ts';
import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';
import { wilson } from '#src/tally/wilson.ts';
import type { PublishedCell } from './published-cell.ts';
import { isSmall, roundTo, type SmallNumbers } from './small-numbers.ts';

type Scored = Pick<TallyColumn, 'polarity' | 'standard'>;

/** A cell with its result, as the internal edition shows it. */
export function wholeCell(
  column: Scored,
  cell: TallyCell,
  denominator: Denominator,
): PublishedCell {
  const { shown, interval, impossible, toSettle } = cell;
  const side = goodShare(column, cell, denominator);
  const { standard } = column;
  return {
    shown,
    against: againstStandard(column, cell, denominator),
    margin: side && standard !== null ? (100 * side.good) / side.of - standard : null,
    ...(interval && { interval }),
    ...(impossible && { impossible }),
    ...(toSettle && { toSettle }),
  };
}

/**
 * A cell that is not hidden, as the shareable edition shows it: rounded where the rule rounds, with percentage, interval and
 * result worked out from the rounded figures. The result of a criterion where Yes is bad news goes by the cases that are
 * plainly good (No) and, of all cases, says something of a number that is not printed: it is left out where that is small.
 */
export function openCell(
  column: Scored,
  cell: TallyCell,
  choice: { readonly denominator: Denominator; readonly smallBase: number },
  rule: SmallNumbers,
): PublishedCell {
  const { denominator } = choice;
  const whole = wholeCell(column, rounded(cell, choice.smallBase, rule), denominator);
  const { shown, counts } = cell;
  const byNo = denominator === 'as-published' && column.polarity === 'bad';
  if (!byNo || shown.kind === 'words' || !isSmall(counts.no, shown.of, rule)) return whole;
  return { ...whole, against: 'hidden', margin: null };
}

function rounded(cell: TallyCell, smallBase: number, { step }: SmallNumbers): TallyCell {
  const { shown, counts, interval } = cell;
  if (step === 1 || shown.kind === 'words') return cell;
  const count = roundTo(shown.count, step);
  const of = roundTo(shown.of, step);
  const percent = shown.percent === null ? null : percentUnless(count, of, smallBase);
  const [lower, upper] = of > 0 ? wilson(count, of) : [0, 1];
  return {
    counts: { ...counts, yes: count, no: Math.min(of, roundTo(counts.no, step)) },
    shown: { kind: 'count', count, of, percent },
    ...(interval && of > 0 && { interval: [100 * lower, 100 * upper] as const }),
  };
}
