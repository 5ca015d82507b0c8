/** Milliseconds in which a second press of the same button, or a form sent again unchanged, is the end of the first. */
const onePress = 300;
const oneSending = 700;

/**
 * A second press does not do the thing twice: of a double click, a double tap or Enter held down, a button and a form hear the
 * first. A button that is meant to be pressed quickly says `data-repeat`. A form that was changed in between is another thing.
 * Returns how to stop.
 */
export function onceOnly(page: Document, now: () => number = () => performance.now()): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let clicked: { readonly button: Element; readonly at: number } | undefined;
  let sent: { readonly form: Element; readonly held: string; readonly at: number } | undefined;

  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.defaultView?.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button || button.hasAttribute('data-repeat')) return;
      const again = clicked?.button === button && now() - clicked.at < onePress;
      // The second half of a double click may fall on a button that came in place of the first.
      if (again || event.detail > 1) swallow(event);
      else clicked = { button, at: now() };
    },
    { capture: true, signal },
  );
  // Something was entered in between: the next press is another one.
  page.defaultView?.addEventListener(
    'input',
    () => {
      clicked = undefined;
    },
    { capture: true, signal },
  );
  page.defaultView?.addEventListener(
    'submit',
    (event) => {
      const { target: form } = event;
      if (!(form instanceof HTMLFormElement)) return;
      const held = heldBy(form);
      const again = sent?.form === form && sent.held === held && now() - sent.at < oneSending;
      if (again) swallow(event);
      else sent = { form, held, at: now() };
    },
    { capture: true, signal },
  );
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      const onButton = event.target instanceof Element && event.target.closest('button');
      if (event.repeat && event.key === 'Enter' && onButton) event.preventDefault();
    },
    { capture: true, signal },
  );
  return () => ended.abort();
}

/** What stands in a form's fields, to tell whether it was changed. Held for less than a second and written nowhere. */
const heldBy = (form: HTMLFormElement): string =>
  JSON.stringify(
    [...form.elements].map((field) =>
      field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
        ? field.checked
        : 'value' in field && field.value,
    ),
  );
