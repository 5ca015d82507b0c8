/**
 * A text field that gets the focus by a key or by the app is gone on with: its caret stands after what is in it, where browsers
 * put it before. A person who points into a field says where.
 * Returns how to stop.
 */
export function caretAtEnd(page: Document): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let pointedAt: EventTarget | null = null;
  const listen = (name: string, hear: (event: Event) => void) =>
    page.addEventListener(name, hear, { capture: true, signal });
  listen('pointerdown', ({ target }) => {
    pointedAt = target;
  });
  listen('keydown', () => {
    pointedAt = null;
  });
  listen('focusin', ({ target }) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (!isText || target === pointedAt || target.selectionEnd !== 0) return;
    const end = target.value.length;
    target.setSelectionRange(end, end);
  });
  return () => ended.abort();
}
