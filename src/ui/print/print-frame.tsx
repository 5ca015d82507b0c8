import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { longDate } from '#src/audit/calendar.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { today } from '#src/ui/parts/today.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import './print.css';

/**
 * A set of pages to print, shown as a sheet with the buttons above it, which are not printed. What stands at the foot of
 * every page also stands under the heading, for browsers that leave the foot out.
 */
export function PrintFrame(props: {
  /** Becomes the name of a saved PDF: it names the kind of pages only. */
  readonly title: string;
  readonly heading: ReactNode;
  readonly back: { readonly to: string; readonly words: string };
  /** A4 landscape. */
  readonly wide?: boolean;
  /** False while there is nothing to print. */
  readonly ready?: boolean;
  readonly children: ReactNode;
}) {
  const { title, heading, back, wide = false, ready = true } = props;
  const audit = useModel((model) => model.audit());
  const foot = `${audit.name} · Printed ${longDate(today())} · Contains audit data`;
  useFoot(foot);
  return (
    <main className="print" id="main" tabIndex={-1}>
      <div className="print-bar">
        {ready && (
          <button type="button" className="btn primary" onClick={() => window.print()}>
            Print
          </button>
        )}
        <Link className="btn" to={back.to}>
          {back.words}
        </Link>
      </div>
      <article className="paper" data-wide={wide ? 'yes' : undefined}>
        <header>
          <ScreenHeading title={title}>{heading}</ScreenHeading>
          <p className="paper-foot">{foot}</p>
        </header>
        {props.children}
      </article>
    </main>
  );
}

/** Text as a string of the style language. */
const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

/** Hands the foot of every page to the page rules of print.css. */
function useFoot(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--paper-foot', quoted(words));
    return () => {
      style.removeProperty('--paper-foot');
    };
  }, [words]);
}
