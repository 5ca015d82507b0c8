import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FieldValue } from '#src/audit/ids.ts';
import type { RecordLog } from '#src/log/record-log.ts';
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

interface Pending {
  readonly text: string;
  /** The case as it was on screen when the typing began: what came from elsewhere since is not written over. */
  readonly seen: RecordLog;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A field somebody types in, saved when the typing pauses, on leaving it, and when the page is hidden or closed. A text
 * that cannot be saved stays as it is, with a sentence that says why.
 */
export function useTyped(options: {
  readonly stored: string;
  readonly read: (text: string) => Reading;
  readonly save: (value: FieldValue, seen: RecordLog) => void;
}): Typed {
  const desk = useDesk();
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState('');
  const pending = useRef<Pending>(undefined);
  const latest = useRef({ ...options, desk });
  useLayoutEffect(() => {
    latest.current = { ...options, desk };
  });

  const settle = useRef(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const reading = latest.current.read(waiting.text);
    if ('problem' in reading) return setProblem(reading.problem);
    if (!latest.current.desk.writable())
      return setProblem('Not saved. This case cannot be changed here now');
    pending.current = undefined;
    setProblem('');
    setText(undefined);
    latest.current.save(reading.value, waiting.seen);
  }).current;

  const change = (next: string) => {
    const before = pending.current;
    clearTimeout(before?.timer);
    setText(next);
    if (problem !== '' && !('problem' in options.read(next))) setProblem('');
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
