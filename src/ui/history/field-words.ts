import { type RecordId, recordKind } from '#src/log/change.ts';
import { actionFieldWords } from './action-field-words.ts';
import { caseFieldWords } from './case-field-words.ts';
import { setUpFieldWords } from './set-up-field-words.ts';
import { type FieldWords, plainWords, type Wording } from './wording.ts';

const byKind = { case: caseFieldWords, audit: setUpFieldWords, action: actionFieldWords };

/** How a field of any record of the audit is spoken of. */
export function fieldWords(record: RecordId, field: string, wording: Wording): FieldWords {
  const kind = recordKind(record);
  const words =
    kind === 'case' || kind === 'audit' || kind === 'action'
      ? byKind[kind](field, wording)
      : undefined;
  // Written by a newer version of the app: kept, and shown as it is.
  return words ?? { name: field, value: plainWords };
}
