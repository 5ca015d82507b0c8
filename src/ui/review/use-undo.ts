import { type KeyboardEvent, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useCaseRoute } from './use-case-route.ts';
import { useDesk } from './use-desk.ts';

export interface Undo {
  undo(): void;
  redo(): void;
  /** Ctrl+Z and Ctrl+Shift+Z, outside fields that hold text: those keep the browser's own undo. */
  onKeyDown(event: KeyboardEvent): void;
}

/** Undo and redo of this person's steps in this case. Each goes to the question it changed. */
export function useUndo(): Undo {
  const desk = useDesk();
  const route = useCaseRoute();
  return useMemo(() => {
    const takeBack = (how: 'undo' | 'redo') => {
      const item = flushSync(() => desk.takeBack(how));
      if (item === undefined)
        return desk.say(how === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
      if (desk.reviewed().view.applies(item)) route.toItem(item);
      desk.sayAnswer(item);
    };
    return {
      undo: () => takeBack('undo'),
      redo: () => takeBack('redo'),
      onKeyDown(event) {
        const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, target } = event;
        if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || altKey) return;
        if (holdsText(target as Element)) return;
        event.preventDefault();
        if (!repeat) takeBack(shiftKey ? 'redo' : 'undo');
      },
    };
  }, [desk, route]);
}

const holdsText = (target: Element): boolean =>
  target.matches('textarea, input:not([type="radio"], [type="checkbox"])');
