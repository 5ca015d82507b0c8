import { useContext, useEffect, useMemo, useState } from 'react';
import type { Json } from '#src/log/change.ts';
import type { FormDrafts } from '#src/store/form-drafts.ts';
import { AuditContext } from './use-model.ts';

/** What is typed before an audit is open: in memory until the page is closed, for there is no key to seal it with. */
const beforeAnyAudit = new Map<string, Json>();
const inMemory: Omit<FormDrafts, 'flush'> = {
  get: (place) => beforeAnyAudit.get(place),
  set(place, value) {
    if (value === undefined) beforeAnyAudit.delete(place);
    else beforeAnyAudit.set(place, value);
  },
};

/** Whether something was typed that a closed page would lose. */
export const onlyInMemory = (): boolean => beforeAnyAudit.size > 0;

export interface FormDraft {
  /** What was typed here before and not saved, as it was when the form was opened. */
  readonly found: Json | undefined;
  /** Something typed before stands in the form: it says so, and offers to throw it away. */
  readonly back: boolean;
  /** Keeps what is typed, sealed; undefined when the form stands as it was. */
  keep(value: Json | undefined): void;
  /** After saving, or when a person throws it away. */
  end(): void;
}

/**
 * Keeps what is typed into a form until it is saved or thrown away by choice: leaving the screen, locking or closing the
 * window does not lose it.
 * @param place Which form of the audit: `action/<id>`. Without one nothing is kept.
 */
export function useFormDraft(place: string | undefined): FormDraft {
  const open = useContext(AuditContext)?.open;
  const drafts = open?.formDrafts ?? inMemory;
  const [found] = useState(() => (place === undefined ? undefined : drafts.get(place)));
  const [back, setBack] = useState(found !== undefined);
  // A form that closes is written at once, not after a pause.
  useEffect(() => () => void open?.formDrafts.flush(), [open]);
  return useMemo(
    () => ({
      found,
      back,
      keep(value) {
        if (place !== undefined) drafts.set(place, value);
      },
      end() {
        if (place !== undefined) drafts.set(place, undefined);
        setBack(false);
      },
    }),
    [drafts, place, found, back],
  );
}

/** The same for a form of a few texts that React keeps. `start` is what stands in it when nothing was typed. */
export function useDraftTexts<Texts extends Readonly<Record<string, string>>>(
  place: string,
  start: Texts,
): {
  readonly texts: Texts;
  readonly type: (more: Partial<Texts>) => void;
  readonly draft: FormDraft & { readonly throwAway: () => void };
} {
  const draft = useFormDraft(place);
  const [texts, setTexts] = useState<Texts>(() => ({ ...start, ...textsIn(draft.found, start) }));
  const [first] = useState(start);
  const type = (more: Partial<Texts>): void => {
    const next = { ...texts, ...more };
    setTexts(next);
    draft.keep(changed(next, first));
  };
  const throwAway = (): void => {
    draft.end();
    setTexts(first);
  };
  return { texts, type, draft: { ...draft, throwAway } };
}

/** The fields that differ from what stood in the form at first; undefined when none does. */
export function changed(
  values: Readonly<Record<string, unknown>>,
  first: Readonly<Record<string, unknown>>,
): Json | undefined {
  const differing = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(first[name] ?? null),
  );
  return differing.length === 0 ? undefined : (Object.fromEntries(differing) as Json);
}

const textsIn = (found: Json | undefined, start: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(Object(found)).filter(
      ([name, value]) => name in start && typeof value === 'string',
    ),
  );
