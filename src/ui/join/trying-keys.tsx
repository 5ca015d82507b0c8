import { useEffect, useRef, useState } from 'react';
import type { JoinWatch } from '#src/store/join-audit.ts';

/** How many key files of those found were tried. */
interface Trying {
  readonly done: number;
  readonly of: number;
}

/** A secret is tried on key files: how far it is, a way to call it off, and going on where it stopped. */
export function useTryingKeys() {
  const [now, setNow] = useState<Trying>();
  const calledOff = useRef<AbortController>(undefined);
  /** Key files that do not serve with this secret, in this place. */
  const tried = useRef<NonNullable<JoinWatch['tried']>>(new Map());
  useEffect(() => () => calledOff.current?.abort(), []);
  return {
    now,
    cancel: () => calledOff.current?.abort(),
    running: () => calledOff.current !== undefined,
    /** Another secret, or another place: nothing was tried yet. */
    anew: () => {
      tried.current = new Map();
    },
    run: async <T,>(task: (watch: JoinWatch) => Promise<T>): Promise<T> => {
      calledOff.current = new AbortController();
      const { signal } = calledOff.current;
      const result = await task({ signal, tried: tried.current, progress: setNow });
      calledOff.current = undefined;
      setNow(undefined);
      return result;
    },
  };
}

/** Each takes about a second, and anybody may have put key files there: how far it is, and a way to stop it. */
export function TryingKeys(props: {
  readonly trying: Pick<ReturnType<typeof useTryingKeys>, 'now' | 'cancel'>;
}) {
  const { now, cancel } = props.trying;
  if (!now) return null;
  const { done, of } = now;
  return (
    <div className="stack">
      <label className="run">
        <span>
          {of > 1
            ? `Trying the passphrase on key file ${done + 1} of ${of}`
            : 'Trying the passphrase'}
        </span>
        <progress value={done} max={of} />
      </label>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={cancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
