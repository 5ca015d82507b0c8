import type { Fields } from '#src/audit/ids.ts';
import type { Answer } from '#src/tool/audit-tool.ts';

/**
 * What was answered about one case, read from the fields of its record. Each of these is a field of its own:
 * an answer, its note, a flag for discussion, a warning somebody confirmed, and whether the case is finished.
 */
export interface CaseReview {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: ReadonlyMap<string, string>;
  /** Record systems an answer was seen in, as they were named then. */
  readonly seenIn: ReadonlyMap<string, readonly string[]>;
  /** Items flagged for discussion. */
  readonly flagged: ReadonlySet<string>;
  /** Rule id -> the reason given for "It's right". */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly finished: boolean;
  /** Why questions were left unanswered when the case was finished. */
  readonly unansweredReason: string;
}

export const answerField = (item: string): string => `answer/${item}`;
export const noteField = (item: string): string => `note/${item}`;
export const seenInField = (item: string): string => `seen-in/${item}`;
export const flagField = (item: string): string => `flag/${item}`;
export const confirmedField = (rule: string): string => `confirmed/${rule}`;
export const finishedField = 'finished';
export const unansweredReasonField = 'unanswered-reason';
/** Longest note, in characters. */
export const noteLimit = 2000;

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value);

/** Reads a review; unknown fields are left alone. */
export function caseReviewFrom(fields: Fields): CaseReview {
  const answers = new Map<string, Answer>();
  const notes = new Map<string, string>();
  const seenIn = new Map<string, readonly string[]>();
  const flagged = new Set<string>();
  const confirmed = new Map<string, string>();
  for (const [field, value] of fields) {
    const slash = field.indexOf('/');
    const name = field.slice(slash + 1);
    const kind = slash < 0 ? '' : field.slice(0, slash);
    if (kind === 'answer' && isAnswer(value)) answers.set(name, value);
    else if (kind === 'note' && typeof value === 'string') notes.set(name, value);
    else if (kind === 'seen-in' && Array.isArray(value))
      seenIn.set(
        name,
        value.filter((system) => typeof system === 'string'),
      );
    else if (kind === 'flag' && value === true) flagged.add(name);
    else if (kind === 'confirmed' && typeof value === 'string') confirmed.set(name, value);
  }
  const reason = fields.get(unansweredReasonField);
  return {
    answers,
    notes,
    seenIn,
    flagged,
    confirmed,
    finished: fields.get(finishedField) === true,
    unansweredReason: typeof reason === 'string' ? reason : '',
  };
}
