import { type ReactNode, useEffect, useId, useRef } from 'react';

/**
 * A native modal dialog. Open while mounted: Escape, the close button and `onClose` all end it, and the browser gives the
 * focus back to what had it.
 */
export function Box(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // Enter pressed too soon must not throw away what was typed before.
    if (document.activeElement?.closest('.draft-back'))
      element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="box"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="stack">
        <h2 id={titleId}>{props.title}</h2>
        {props.children}
      </div>
    </dialog>
  );
}
