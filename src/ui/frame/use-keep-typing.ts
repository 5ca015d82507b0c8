import { useEffect } from 'react';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { onlyInMemory } from '#src/ui/parts/use-form-draft.ts';

/**
 * When the page is left: what is typed into forms of open audits is sealed and written at once. What was typed before any audit is
 * open has no key to be sealed with, so the browser asks first.
 */
export function useKeepTyping(): void {
  const shelf = useShelf();
  useEffect(() => {
    const write = () => {
      for (const open of shelf.allOpen()) void open.formDrafts.flush();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') write();
    };
    const closing = (event: BeforeUnloadEvent) => {
      if (onlyInMemory()) event.preventDefault();
    };
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', closing);
    return () => {
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', closing);
    };
  }, [shelf]);
}
