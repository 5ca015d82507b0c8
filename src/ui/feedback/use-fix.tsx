import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { holderKey } from '#src/audit/commissioning-team.ts';
import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import type { ActionId } from '#src/audit/ids.ts';
import type { PrintedActionField, TextPlace } from '#src/report/export/printed-texts.ts';
import type { LineDrafts } from './line-drafts.ts';

/** An action that was asked for, with the field to begin in. */
export interface ActionAsked {
  readonly action: ActionId;
  readonly field?: PrintedActionField;
}

/** The way to a place where words can be changed: another provider's feedback, the overview's, the set-up, or a line on this screen. */
export function useGoToPlace(audit: string): (place: TextPlace) => void {
  const navigate = useNavigate();
  return (place) => {
    if (place.at === 'set-up') void navigate(`/a/${audit}/setup/${place.step}`);
    else
      void navigate(`/a/${audit}/feedback/${holderKey(place.provider)}`, {
        replace: true,
        state: { fix: place },
      });
  };
}

/** Opens the editor that somebody was sent to, once for each arrival. */
export function useArrival(linesOf: (part: FeedbackPart) => readonly string[], drafts: LineDrafts) {
  const { key, state } = useLocation();
  const [asked, setAsked] = useState<ActionAsked>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival has its own key, also at the same place
  useEffect(() => {
    const fix = (state as { fix?: TextPlace } | null)?.fix;
    if (fix?.at === 'line') drafts.goTo(fix.part, linesOf(fix.part), fix.line);
    if (fix?.at === 'action') setAsked({ action: fix.action, field: fix.field });
  }, [key]);
  return { asked, setAsked };
}

/** Puts the focus into a field of the box that has just opened. Stands after the box, so that the box has opened by then. */
export function FocusField({ id }: { readonly id: string }): null {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
