import { conflictIn, type RecordLog } from '#src/log/record-log.ts';
import { answerField } from '#src/review/case-review.ts';
import type { OpenOffer } from '#src/review/offers.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Warning } from '#src/review/warnings.ts';
import type { Answer, Offer } from '#src/tool/audit-tool.ts';
import { itemsIn } from './rule-words.ts';

/** All that a row shows of its question. The same object until one of these changes, so that only that row renders. */
export interface RowState {
  /** The answer in force: given, or preset. */
  readonly answer: Answer | undefined;
  readonly preset: boolean;
  readonly note: string;
  readonly flagged: boolean;
  /** Two people answered without seeing each other's answer: "2 answers: Yes (AT, 14:02), ...". Empty when settled. */
  readonly disagreement: string;
  /** Not confirmed, carried by this question. */
  readonly warnings: readonly Warning[];
  /** Offers that this question's answer opened. */
  readonly offers: readonly Offer[];
}

/** What a row needs besides the case: the words for standing answers, and the offers that can be taken now. */
export interface RowSources {
  readonly reviewed: ReviewedCase;
  readonly log: RecordLog;
  readonly offers: readonly OpenOffer[];
  readonly disagreementWords: (item: string) => string;
}

/** The question under which an offer is shown: the one whose answer opened it. */
const placeOf = (offer: Offer): string | undefined => itemsIn(offer.when)[0] ?? offer.items[0];

/** What the row of one question shows now. */
export function rowState(item: string, sources: RowSources): RowState {
  const { reviewed, log, offers, disagreementWords } = sources;
  const { view, review } = reviewed;
  return {
    answer: view.answer(item),
    preset: view.preset(item),
    note: review.notes.get(item) ?? '',
    flagged: review.flagged.has(item),
    disagreement: conflictIn(log, answerField(item)).length > 0 ? disagreementWords(item) : '',
    warnings: reviewed.warnings.filter((warning) => warning.item === item && !warning.confirmed),
    offers: offers.map(({ offer }) => offer).filter((offer) => placeOf(offer) === item),
  };
}

const ids = (state: RowState): string =>
  [...state.warnings.map(({ rule }) => rule.id), ...state.offers.map(({ id }) => id)].join(' ');

/** Whether two states look the same on screen. */
export function sameRow(a: RowState, b: RowState): boolean {
  return (
    a.answer === b.answer &&
    a.preset === b.preset &&
    a.note === b.note &&
    a.flagged === b.flagged &&
    a.disagreement === b.disagreement &&
    ids(a) === ids(b)
  );
}
