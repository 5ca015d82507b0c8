import { settings } from '#src/ui/parts/settings.ts';

const fields =
  'textarea, input:not([type]), input[type=text], input[type=search], input[type=date]';

/**
 * Spelling and writing help of browsers and extensions can send what is typed to their makers. It is off for every field of the
 * page, now and later, unless a person turned spelling help on in the settings
 * (`showSettings` puts that on the page itself).
 * Returns how to stop.
 */
export function quietText(page: Document): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(fields)) mark(target);
    },
    { capture: true, signal },
  );
  return () => ended.abort();
}

/** What extensions for writing look for, and what a page cannot say once for all its fields. */
function mark(field: Element): void {
  const help = settings().spelling;
  field.setAttribute('writingsuggestions', help ? 'true' : 'false');
  field.setAttribute('autocorrect', help ? 'on' : 'off');
  field.setAttribute('data-gramm', 'false');
  field.setAttribute('data-enable-grammarly', 'false');
  field.setAttribute('data-lt-active', 'false');
}
