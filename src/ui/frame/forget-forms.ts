/**
 * Browsers write what is typed and chosen on a page to the disk beside their open tabs, in the open, to bring it back
 * after a crash. This asks them not to, everywhere: a form is marked, and a control outside of one belongs to an empty
 * form that is. The app keeps everything itself, sealed.
 */
export function forgetForms(page: Document): void {
  const keeper = page.createElement('form');
  keeper.id = 'not-kept-by-the-browser';
  keeper.hidden = true;
  // Enter in a field that now belongs to it would leave the page.
  keeper.addEventListener('submit', (event) => event.preventDefault());
  const mark = (part: Element) => {
    for (const form of allIn<HTMLFormElement>(part, 'form'))
      form.setAttribute('autocomplete', 'off');
    for (const control of allIn<HTMLInputElement>(part, 'input, select, textarea'))
      if (!control.form) control.setAttribute('form', keeper.id);
  };
  page.body.append(keeper);
  mark(page.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const added of addedNodes) if (added instanceof Element) mark(added);
  }).observe(page.body, { childList: true, subtree: true });
}

/** The element itself and all below it that fit. */
const allIn = <Found extends Element>(part: Element, selector: string): Found[] => [
  ...(part.matches(selector) ? [part as Found] : []),
  ...part.querySelectorAll<Found>(selector),
];
