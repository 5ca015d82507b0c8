const control =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary';
const field = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';
const watched = ['disabled', 'hidden', 'open', 'inert'];

/**
 * The focus is never lost. When what had it is taken away, hidden or switched off, and nobody else took the focus, it goes to the
 * form that came instead, else to what is left of its row, else to the nearest heading. Otherwise it would fall to the page, and
 * somebody who uses keys or listens would begin at the top again. Where a person leaves a control by pointing beside it,
 * nothing is done.
 * Returns how to stop.
 */
export function keepFocus(page: Document): () => void {
  const ended = new AbortController();
  /** What had the focus last, and what held it, the nearest first. */
  let held: readonly Element[] = [];
  let come: Element[] = [];
  let asked = false;

  const look = (): void => {
    asked = false;
    if (ended.signal.aborted) return;
    const [last] = held;
    const { activeElement } = page;
    const lost = !activeElement || activeElement === page.body || !isThere(activeElement);
    if (lost && last) {
      if (isThere(last)) held = [];
      else successor(page, held, come)?.focus();
    }
    come = [];
  };
  // After what the app itself does about it.
  const ask = (): void => {
    if (!asked) setTimeout(look);
    asked = true;
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) come.push(node);
    ask();
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: watched,
  });
  const { signal } = ended;
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target !== page.body) held = withHolders(target);
    },
    { capture: true, signal },
  );
  page.addEventListener('focusout', ask, { capture: true, signal });
  return () => {
    ended.abort();
    observer.disconnect();
  };
}

function withHolders(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) chain.push(one);
  return chain;
}

const isThere = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && (element.checkVisibility?.() ?? true);

/** Who gets the focus in place of what is gone. Undefined while nothing is there yet: the next change asks again. */
function successor(
  page: Document,
  held: readonly Element[],
  come: readonly Element[],
): HTMLElement | undefined {
  const box = [...page.querySelectorAll('dialog[open]')].at(-1);
  if (box) return first(box, control) ?? headingIn(box);
  for (const one of come) {
    const form = one.closest('form') ?? one.querySelector('form');
    const start = form && first(form, field);
    if (start) return start;
  }
  const places = held.slice(1).filter(isThere);
  const row = places.find((place) => place.matches('li, tr, [data-item]'));
  const left = row && first(row, control);
  if (left) return left;
  for (const place of [...places, page.body]) {
    const heading = headingIn(place);
    if (heading) return heading;
  }
  return undefined;
}

/** The first control of this kind; of a group of radios the chosen one. */
function first(place: Element, kind: string): HTMLElement | undefined {
  const found = [...place.querySelectorAll<HTMLElement>(kind)].filter(isThere);
  const [one] = found;
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return one;
  return found.find((other) => other.matches(':checked')) ?? one;
}

function headingIn(place: Element): HTMLElement | undefined {
  const heading = [...place.querySelectorAll<HTMLElement>('h1, h2, h3')].find(isThere);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
