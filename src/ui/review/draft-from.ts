import { noteField } from '#src/review/case-review.ts';
import type { CaseDesk } from './case-desk.ts';
import { casePath } from './case-path.ts';
import type { Draft, Typing } from './drafts.ts';
import { pageOf } from './pages.ts';
import type { Reading } from './read-typed.ts';

/** What was typed into a field of a case and cannot be saved, with the words that name it elsewhere. */
export function draftFrom(
  desk: CaseDesk,
  field: string,
  { text, seen }: Typing,
  reading: Extract<Reading, { readonly problem: string }>,
): Draft {
  const item = field.slice(field.indexOf('/') + 1);
  const { record, model, id } = desk;
  const what = field === noteField(item) ? 'The note for' : 'The answer to';
  const { kept } = reading;
  return {
    text,
    seen,
    record,
    field,
    item,
    name: `${what} ${desk.nameOf(item)}`,
    where: `Case ${desk.reviewed().entry.reference}`,
    to: casePath(model.open.id, id, pageOf(desk.pages(), item)?.section.id),
    problem: reading.problem,
    ...(kept !== undefined && {
      keep: () => {
        if (desk.writable()) desk.write([{ field, value: kept }], seen);
      },
    }),
  };
}
