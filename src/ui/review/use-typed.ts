import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FieldValue } from '#src/audit/ids.ts';
import type { RecordLog } from '#src/log/record-log.ts';
import { draftFrom } from './draft-from.ts';
import { draftsOf, type Typing } from './drafts.ts';
import type { Reading } from './read-typed.ts';
import { useDesk } from './use-desk.ts';

/** Milliseconds without a key after which typed text is saved. (interface 5.3) */
const pause = 400;

export interface Typed {
  /** What the field shows: what is being typed, else what is kept. */
  readonly text: string;
  /** What to change before it can be saved; empty when there is nothing. */
  readonly problem: string;
  change(text: string): void;
  /** Saves now: on leaving the field. */
  settle(): void;
}

interface Pending extends Typing {
  readonly timer?: ReturnType<typeof setTimeout>;
}

/**
 * A field somebody types in, saved when the typing pauses, on leaving it, and when the page is hidden or closed. A text
 * that cannot be saved stays as it is, with a sentence that says why; it is still there when the field is come back to.
 */
export function useTyped(options: {
  /** Field of the case it is about: `note/rp-smart`. */
  readonly field: string;
  readonly stored: string;
  readonly read: (text: string) => Reading;
  readonly save: (value: FieldValue, seen: RecordLog) => void;
}): Typed {
  const desk = useDesk();
  const drafts = draftsOf(desk.model.open);
  const [draft] = useState(() => drafts.get(desk.record, options.field));
  const [text, setText] = useState(draft?.text);
  const [problem, setProblem] = useState(() => problemIn(draft && options.read(draft.text)));
  const pending = useRef<Pending>(draft);
  const latest = useRef({ ...options, desk });
  useLayoutEffect(() => {
    latest.current = { ...options, desk };
  });

  const settle = useRef(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { desk: at, field } = latest.current;
    const reading = latest.current.read(waiting.text);
    if ('problem' in reading || !at.writable()) {
      const refused = 'problem' in reading ? reading : notNow;
      drafts.set(draftFrom(at, field, waiting, refused));
      return setProblem(refused.problem);
    }
    drafts.delete(at.record, field);
    pending.current = undefined;
    setProblem('');
    setText(undefined);
    latest.current.save(reading.value, waiting.seen);
  }).current;

  const change = (next: string) => {
    const before = pending.current;
    clearTimeout(before?.timer);
    setText(next);
    if (problem !== '' && problemIn(options.read(next)) === '') setProblem('');
    const timer = setTimeout(settle, pause);
    pending.current = { text: next, seen: before?.seen ?? desk.log(), timer };
  };

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') settle();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', settle);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  return { text: text ?? options.stored, problem, change, settle };
}

const notNow = { problem: 'This case cannot be changed here now' };

const problemIn = (reading: Reading | undefined): string =>
  reading && 'problem' in reading ? reading.problem : '';
