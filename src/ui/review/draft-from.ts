import { noteField } from '#src/review/case-review.ts';
import type { CaseDesk } from './case-desk.ts';
import { casePath } from './case-path.ts';
import { type Draft, draftsOf, type Typing } from './drafts.ts';
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

/** Takes up what was typed into the case in hand and not saved before the audit was locked or the page closed. */
export function restoreDrafts(desk: CaseDesk): void {
  const drafts = draftsOf(desk.model.open);
  for (const { field, problem, ...typing } of drafts.kept(desk.record, desk.log()))
    drafts.restore(draftFrom(desk, field, typing, { problem }));
}
