import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { unanswered } from '#src/review/progress.ts';
import type { NumberedSection } from '#src/tool/item-index.ts';
import { arrivalOf } from './case-path.ts';
import { focusFirst, focusItem } from './focus-row.ts';
import { placesOf } from './places.ts';
import { QuestionRow } from './question-row.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import { useCase, useDesk } from './use-desk.ts';
import type { Undo } from './use-undo.ts';

/** One section: a row for each question that applies now. */
export function Sheet({ page, undo }: { readonly page: NumberedSection; readonly undo: Undo }) {
  const { section, items } = page;
  const shown = useCase(({ view }) =>
    items
      .filter(({ item }) => view.applies(item.id))
      .map(({ item }) => item.id)
      .join(' '),
  ).split(' ');
  useArrival(page);
  return (
    <section className="review-sheet" aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title">{section.title}</h2>
        <small>{section.hint}</small>
      </header>
      {section.role === 'escalation' && <ConcernNotice />}
      <ol className="review-rows">
        {items
          .filter(({ item }) => shown.includes(item.id))
          .map(({ item, number }) => (
            <QuestionRow key={item.id} id={item.id} number={number} />
          ))}
      </ol>
      {shown[0] === '' && (
        <p className="review-empty">No question of this section applies to this case.</p>
      )}
      <SheetFoot page={page} undo={undo} />
    </section>
  );
}

/** What is done with what is written of a concern, once there is one. */
function ConcernNotice() {
  const raised = useCase((_, desk) => desk.concernDetails().length > 0);
  if (!raised) return null;
  return (
    <p className="notice warn review-concern" role="status">
      What you write here stays out of every report. Write roles, not names.
    </p>
  );
}

/**
 * Puts the focus where the reviewer wants to be: where it was when they come back, the question asked for, else the first
 * unanswered, else the first. Before the screen is painted, so that a key pressed meanwhile finds it there.
 */
function useArrival(page: NumberedSection): void {
  const desk = useDesk();
  const location = useLocation();
  const { state, key } = location;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival has its own key, also at the same place
  useLayoutEffect(() => {
    desk.opened.set('');
    window.scrollTo(0, 0);
    const wanted = placesOf(desk.model.open).get(location) ?? arrivalOf(state);
    if (wanted !== undefined && focusItem(wanted)) return;
    const open = new Set(unanswered(desk.reviewed().view).map(({ id }) => id));
    const first = page.items.find(({ item }) => open.has(item.id));
    if (first && focusItem(first.item.id)) return;
    if (focusFirst()) return;
    desk.current.set(page.items[0]?.item.id ?? '');
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key, page, desk]);
}
