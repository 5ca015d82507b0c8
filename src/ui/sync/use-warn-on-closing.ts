import { useEffect } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { unsentSince } from './unsent-since.ts';

/** Lets the browser ask before the window closes while work of a shared audit is on this laptop only. */
export function useWarnOnClosing(open: OpenAudit): void {
  useEffect(() => {
    const closing = (event: BeforeUnloadEvent) => {
      if (!open.locked() && unsentSince(open) !== undefined) event.preventDefault();
    };
    window.addEventListener('beforeunload', closing);
    return () => window.removeEventListener('beforeunload', closing);
  }, [open]);
}
