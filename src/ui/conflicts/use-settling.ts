import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { StandingValue } from '#src/log/conflicts.ts';
import { settings } from '#src/ui/parts/settings.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { type ShownConflict, valueIn } from './conflict-groups.ts';
import { type Choice, settle, undoSettling } from './settle.ts';

/** Settling by key or button: what is kept, where the focus goes next, and what a screen reader is told. */
export function useSettling(screen: RefObject<HTMLElement | null>, all: readonly ShownConflict[]) {
  const model = useAuditModel();
  const { open } = model;
  const navigate = useNavigate();
  const [said, setSaid] = useState('');

  const shownItems = () => [
    ...(screen.current?.querySelectorAll<HTMLElement>('[data-conflict]') ?? []),
  ];
  /** The field at this place of the list, else the last one; the heading when the list is empty. */
  const focusAt = (place: number) => {
    const items = shownItems();
    const target = items[Math.max(0, place)] ?? items.at(-1);
    (target ?? screen.current?.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
    return target;
  };
  const goTo = (place: number) => focusAt(place)?.scrollIntoView({ block: 'nearest' });
  const left = () => {
    const count = model.conflicts().length;
    return count === 0 ? 'Nothing left to settle.' : `${toSettleWords(count)}.`;
  };
  const take = (choices: readonly Choice[], words: string, place: number) => {
    // Rendered at once, so that the next field is there to go to.
    const made = flushSync(() => settle(open, choices));
    setSaid(made.length > 0 ? `${words} ${left()}` : 'Another tab is writing to this audit.');
    goTo(place);
  };
  const placeOfKey = (key: string) =>
    shownItems().findIndex(({ dataset }) => dataset.conflict === key);

  const keep = (shown: ShownConflict, value: StandingValue) =>
    take(
      [{ conflict: shown.conflict, value: value.value }],
      `${shown.title}: kept ${valueIn(shown, value)}.`,
      placeOfKey(shown.key),
    );
  const undo = () => {
    const key = flushSync(() => undoSettling(open));
    setSaid(key === undefined ? 'Nothing to undo.' : `Undone. ${left()}`);
    if (key !== undefined) goTo(placeOfKey(key));
  };

  /** Ctrl+Z anywhere on the screen; single keys only while the focus is in the list (WCAG 2.1.4). */
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
    if (key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey) {
      event.preventDefault();
      if (!repeat) undo();
      return;
    }
    const target = event.target as Element;
    const item = target.closest('[data-conflict]');
    const shown = all.find((one) => one.key === item?.getAttribute('data-conflict'));
    if (!shown || !settings().singleKeys || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      event.preventDefault();
      goTo(placeOfKey(shown.key) + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && target === item) {
      event.preventDefault();
      const { to, state } = shown.place;
      if (!repeat) void navigate(to, { state });
    } else if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      const value = shown.values[Number(key) - 1];
      if (value && !repeat) keep(shown, value);
    }
  };

  return {
    said,
    keep,
    undo,
    onKeyDown,
    focusAt,
    takeAll: (choices: readonly Choice[], words: string) => take(choices, words, 0),
  };
}
