import { type Json, type RecordId, recordKind } from '#src/log/change.ts';
import { fieldFits } from '#src/review/field-fits.ts';
import { actionFieldWords } from './action-field-words.ts';
import { caseFieldWords } from './case-field-words.ts';
import { setUpFieldWords } from './set-up-field-words.ts';
import { cannotBeRead, type FieldWords, plainWords, type Wording } from './wording.ts';

const byKind = { case: caseFieldWords, audit: setUpFieldWords, action: actionFieldWords };

/** How a field of any record of the audit is spoken of. */
export function fieldWords(record: RecordId, field: string, wording: Wording): FieldWords {
  const kind = recordKind(record);
  const words =
    kind === 'case' || kind === 'audit' || kind === 'action'
      ? byKind[kind](field, wording)
      : undefined;
  const fits = (of: Json) => fieldFits(wording.tool, kind, field, of);
  if (words) return sayingAnything(words, fits);
  // Written by a newer version of the app: kept, and shown as it is.
  return { name: field, value: plainWords };
}

/** The log holds whatever was handed in. A value that the words of its field cannot be made of is said to be just that. */
function sayingAnything(words: FieldWords, fits: (of: Json) => boolean): FieldWords {
  const { value, among, done } = words;
  const safely = <T>(say: () => T, otherwise: T): T => {
    try {
      return say();
    } catch {
      return otherwise;
    }
  };
  return {
    ...words,
    value: (of) => (fits(of) ? safely(() => value(of), cannotBeRead) : cannotBeRead),
    ...(among && { among: (of, others) => safely(() => among(of, others), cannotBeRead) }),
    ...(done && { done: (to, from) => safely(() => done(to, from), undefined) }),
  };
}
