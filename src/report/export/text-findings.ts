import { type FeedbackCheck, isChecked } from '#src/audit/feedback-check.ts';
import { findIdentifiers, identifierKindWords } from '#src/audit/identifiers.ts';
import type { Fields } from '#src/audit/ids.ts';
import { smallNumbersIn } from '#src/report/small-numbers-in.ts';
import type { oldCounts } from './old-counts.ts';
import type { PrintedText, TextPlace } from './printed-texts.ts';

/** Words that a person looks at before a report is saved. */
export interface TextFinding extends FeedbackCheck {
  readonly place: TextPlace;
  /** "looks like a name", "is a small number, and the shareable edition hides those". */
  readonly why: string;
}

export interface FindingChoice {
  /** Names that may be written: services, groups, agencies. */
  readonly allowed: readonly string[];
  /** For the shareable edition: counts below this are listed too. Undefined: not asked. */
  readonly under: number | undefined;
  /** Counts in a line that are no result now. */
  readonly oldCounts: ReturnType<typeof oldCounts>;
  /** Fields of the audit's record: what was called fine stays fine. */
  readonly fields: Fields;
}

const smallWords = 'is a small number, and the shareable edition hides those';

const oldWords = 'is no result of this audit any more';

function foundIn(
  { text, isName, place }: PrintedText,
  { allowed, under, oldCounts: oldIn }: FindingChoice,
) {
  const identifiers = findIdentifiers(text, allowed)
    .filter(({ kind }) => !(isName && kind === 'name'))
    .map(({ kind, text: words }) => ({ words, why: `looks like ${identifierKindWords[kind]}` }));
  const numbers =
    under === undefined || place.at === 'set-up'
      ? []
      : smallNumbersIn([text], { under }).map(({ words }) => ({ words, why: smallWords }));
  const old =
    place.at === 'line'
      ? oldIn(place.provider, text).map((words) => ({ words, why: oldWords }))
      : [];
  const known = new Set<string>();
  return [...old, ...identifiers, ...numbers].filter(({ words }) => {
    const again = known.has(words);
    known.add(words);
    return !again;
  });
}

/** Counts that have changed since, what could tell who a person is, and small numbers for the shareable edition: text by text, without what was called fine. */
export const textFindings = (texts: readonly PrintedText[], choice: FindingChoice): TextFinding[] =>
  texts.flatMap((printed) =>
    foundIn(printed, choice)
      .map(({ words, why }) => ({ place: printed.place, text: printed.text, words, why }))
      .filter((finding) => !isChecked(choice.fields, finding)),
  );
