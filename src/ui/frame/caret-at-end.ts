/**
 * A text field that gets the focus by a key or by the app is gone on with: its caret stands after what is in it, where browsers
 * put it before. What was selected stays selected, and a person who points into a field says where.
 * Returns how to stop.
 */
export function caretAtEnd(page: Document): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let pointedAt: EventTarget | null = null;
  let byTab = false;
  const listen = (name: string, hear: (event: Event) => void) =>
    page.addEventListener(name, hear, { capture: true, signal });
  listen('pointerdown', ({ target }) => {
    pointedAt = target;
    byTab = false;
  });
  listen('keydown', (event) => {
    pointedAt = null;
    byTab = event instanceof KeyboardEvent && event.key === 'Tab';
  });
  listen('focusin', ({ target }) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (!isText || target === pointedAt) return;
    const put = () => {
      if (page.activeElement !== target || target.selectionEnd !== 0) return;
      const end = target.value.length;
      target.setSelectionRange(end, end);
    };
    // Browsers put the caret, or select, when everybody has heard of the focus: only then it can be seen.
    if (byTab) setTimeout(put);
    else queueMicrotask(put);
  });
  return () => ended.abort();
}
