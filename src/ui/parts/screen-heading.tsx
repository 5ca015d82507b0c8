import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The heading of a screen. Sets the window's title and takes the focus when the screen opens, so that a screen reader
 * says where the person is. `takeFocus={false}` where the screen puts the focus somewhere better. Browsers keep titles
 * in their history, in the open: a title names the screen, and case, group and service stand in `children` only.
 */
export function ScreenHeading(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly takeFocus?: boolean;
}) {
  const { title, children, takeFocus = true } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - Case File Audit`;
    if (!takeFocus) return;
    // A new screen starts at its top, however far the last one was scrolled.
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, takeFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
