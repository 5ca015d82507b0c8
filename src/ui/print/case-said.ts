import type { Audit } from '#src/audit/audit.ts';
import { conflictIn, type RecordLog } from '#src/log/record-log.ts';
import { answerField, finishedField, noteField } from '#src/review/case-review.ts';
import { isAsked } from '#src/review/progress.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countsUntilSettled } from '#src/tally/unsettled-words.ts';
import type { Answer, Item } from '#src/tool/audit-tool.ts';
import { initialsOf, memberOf } from '#src/ui/history/who.ts';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { answerWords } from '#src/ui/review/answer-words.ts';
import { presetWords } from '#src/ui/review/preset-words.ts';

const moment = momentFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** One answer as it is printed, and what else was said about the question. */
export interface SaidLine {
  readonly answer: string;
  readonly given: boolean;
  /** "Not settled: Yes (KM) or No (AT)."; empty when everybody agrees. */
  readonly disagreement: string;
  /** Each note that stands: more than one while they are not settled. */
  readonly notes: readonly string[];
  readonly seenIn: readonly string[];
  readonly flagged: boolean;
}

/** What stands in a case for one question. */
export function saidOf(
  item: Item,
  { view, review }: ReviewedCase,
  log: RecordLog,
  team: Audit['team'],
): SaidLine {
  const answer = view.answer(item.id);
  // A text is never asked for: left empty, it is not an answer that is missing.
  const none = isAsked(item) ? 'Not answered' : 'Nothing written';
  const words = answer === undefined ? none : answerWords(item, answer);
  const standing = conflictIn(log, answerField(item.id)).map(({ value, by }) => {
    const said = value === null ? 'cleared' : answerWords(item, value as Answer);
    return `${said} (${initialsOf(team, by)})`;
  });
  const notes = conflictIn(log, noteField(item.id)).map(
    ({ value, by }) => `${value ?? 'No note'} (${initialsOf(team, by)})`,
  );
  const note = review.notes.get(item.id);
  return {
    answer: answer !== undefined && view.preset(item.id) ? presetWords(item, words) : words,
    given: answer !== undefined,
    disagreement:
      standing.length === 0 ? '' : `Not settled: ${standing.join(' or ')}. ${countsUntilSettled}`,
    notes: notes.length > 0 ? notes : note === undefined ? [] : [note],
    seenIn: review.seenIn.get(item.id) ?? [],
    flagged: review.flagged.has(item.id),
  };
}

/** "Finished by KM, Council officer, on 28 February 2012 at 14:02", or how far the case is. */
export function statusSentence(
  { review, progress, status, entry }: ReviewedCase,
  log: RecordLog,
  team: Audit['team'],
): string {
  const left = entry.excluded === undefined ? '' : ` Left out of the results: ${entry.excluded}`;
  if (review.finished) {
    const change = log.current.get(finishedField)?.[0];
    if (!change) return `Finished.${left}`;
    const role = memberOf(team, change.by)?.role;
    const who = `${initialsOf(team, change.by)}${role === undefined ? '' : `, ${role},`}`;
    return `Finished by ${who} on ${moment.format(change.at)}.${left}`;
  }
  if (status === 'not-started') return `Not begun.${left}`;
  return `Not finished: ${progress.answered} of ${progress.total} questions answered.${left}`;
}
