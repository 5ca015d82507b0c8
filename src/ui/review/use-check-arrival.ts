import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { unanswered } from '#src/review/progress.ts';
import { toCheck } from '#src/review/warnings.ts';
import type { CaseDesk } from './case-desk.ts';
import { placesOf } from './places.ts';
import { useDesk } from './use-desk.ts';
import { waitingTexts } from './waiting-list.tsx';

/** Nothing on the check page has to be looked at: everything is answered, goes together and is saved. */
function nothingLeft(desk: CaseDesk): boolean {
  const { view, warnings } = desk.reviewed();
  return (
    unanswered(view).length + toCheck(warnings).length + waitingTexts(desk).length === 0 &&
    desk.writable()
  );
}

/**
 * Puts the focus on the link that was followed when a reviewer comes back; on "Finish this case" when nothing is left to look
 * at, so that Enter finishes; else on the heading. A finished case says itself what comes next.
 */
export function useCheckArrival(finished: boolean): void {
  const desk = useDesk();
  const location = useLocation();
  const wasFinished = useRef(finished);
  useEffect(() => {
    const reopened = wasFinished.current && !finished;
    wasFinished.current = finished;
    window.scrollTo(0, 0);
    if (finished) return;
    const left = placesOf(desk.model.open).get(location);
    const links = [...document.querySelectorAll<HTMLElement>('[data-leads]')];
    const followed = links.find((link) => link.getAttribute('data-leads') === left);
    const goOn = !reopened && nothingLeft(desk) ? '[data-finish]' : 'main h1';
    (followed ?? document.querySelector<HTMLElement>(goOn))?.focus();
  }, [desk, location, finished]);
}
