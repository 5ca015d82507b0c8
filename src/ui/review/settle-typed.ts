import { flushSync } from 'react-dom';
import { idOf } from './row-names.ts';

/** Saves what is being typed at a question. False when it cannot be saved: the focus stays, and the screen says why. */
export function settleTyped(item: string): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return true;
  flushSync(() => field.blur());
  const said = document.getElementById(field.id === 'note' ? 'note-said' : idOf.problem(item));
  if ((said?.textContent ?? '') === '') return true;
  field.focus();
  return false;
}
