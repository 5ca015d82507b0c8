import { type RefObject, useMemo, useRef, useState } from 'react';

/** Lines of a list drawn at once: thousands of rows with buttons take seconds to draw, and nobody reads them at a go. */
const onPage = 200;

export interface Pages<T> {
  readonly shown: readonly T[];
  /** Lines before the first shown. */
  readonly start: number;
  readonly all: number;
  readonly count: RefObject<HTMLParagraphElement | null>;
  turn(step: -1 | 1): void;
  toFirst(): void;
}

/** A long list, one page at a time. Turning moves the focus to the count, which says where one is. */
export function usePages<T>(list: readonly T[], most = onPage): Pages<T> {
  const [page, setPage] = useState(0);
  const count = useRef<HTMLParagraphElement>(null);
  const start = Math.min(page, Math.max(0, Math.ceil(list.length / most) - 1)) * most;
  const shown = useMemo(() => list.slice(start, start + most), [list, start, most]);
  return {
    shown,
    start,
    all: list.length,
    count,
    turn(step) {
      setPage(start / most + step);
      count.current?.focus();
    },
    toFirst: () => setPage(0),
  };
}

const number = new Intl.NumberFormat('en-GB');

/** "312 changes", "201 to 400 of 10,000 changes, the newest first" */
export function PageCount(props: {
  readonly pages: Pages<unknown>;
  /** What is counted, one and many of it. */
  readonly nouns: readonly [one: string, many: string];
  /** In which order, said where not all is shown. */
  readonly order?: string;
}) {
  const { start, shown, all, count } = props.pages;
  const what = `${number.format(all)} ${props.nouns[all === 1 ? 0 : 1]}`;
  const part = `${number.format(start + 1)} to ${number.format(start + shown.length)} of ${what}`;
  return (
    <p ref={count} tabIndex={-1} role="status" className="page-count">
      {shown.length === all ? what : [part, props.order].filter(Boolean).join(', ')}
    </p>
  );
}

/** The way to the other pages; nothing where there is one. */
export function PageButtons(props: {
  readonly pages: Pages<unknown>;
  readonly before: string;
  readonly after: string;
}) {
  const { start, shown, all, turn } = props.pages;
  if (shown.length === all) return null;
  return (
    <div className="row-of-buttons">
      <button type="button" className="btn" disabled={start === 0} onClick={() => turn(-1)}>
        {props.before}
      </button>
      <button
        type="button"
        className="btn"
        disabled={start + shown.length >= all}
        onClick={() => turn(1)}
      >
        {props.after}
      </button>
    </div>
  );
}
