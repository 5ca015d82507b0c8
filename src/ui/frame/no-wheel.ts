/** A wheel, or two fingers on a pad, that meant to move the page changes no number in the field that has the focus. * Returns how to stop.
 */
export function noWheel(page: Document): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  page.addEventListener(
    'wheel',
    (event) => {
      const { activeElement, defaultView } = page;
      if (!(activeElement instanceof HTMLInputElement) || activeElement.type !== 'number') return;
      if (event.target !== activeElement) return;
      event.preventDefault();
      defaultView?.scrollBy(0, event.deltaY);
    },
    { capture: true, passive: false, signal },
  );
  return () => ended.abort();
}
