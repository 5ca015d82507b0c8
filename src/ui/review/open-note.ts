import { flushSync } from 'react-dom';
import type { CaseDesk } from './case-desk.ts';

/** One column: the pane opens under the question it is about. The same limit as in review.css. */
export const narrowQuery = '(max-width: 68.75em)';

export const isNarrow = (): boolean => matchMedia(narrowQuery).matches;

function showPane(desk: CaseDesk, item: string): void {
  flushSync(() => {
    desk.current.set(item);
    if (isNarrow()) desk.opened.set(item);
  });
}

/** Shows the pane for a question and puts the focus in its note. */
export function openNote(desk: CaseDesk, item: string): void {
  showPane(desk, item);
  document.getElementById('note')?.focus();
}

/** Shows the pane for a question and puts the focus on its guidance. */
export function openGuidance(desk: CaseDesk, item: string): void {
  showPane(desk, item);
  document.getElementById('guidance')?.focus();
}
