/** Moving the focus between questions. The order is that of the screen, so nothing has to keep a second list. */

const control =
  '[data-answers] :is(input, select, textarea):not(:disabled), textarea[data-answers]:not(:disabled)';

const rowOf = (item: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);

const firstControl = (row: Element): HTMLElement | null =>
  row.querySelector<HTMLElement>('[data-answers] input[type="radio"]:checked:not(:disabled)') ??
  row.querySelector<HTMLElement>(control);

function enter(row: Element | null | undefined): boolean {
  const target = row && firstControl(row);
  if (!row || !target) return false;
  target.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Puts the focus on a question's answer: the checked one, else the first. False when it is not on this screen. */
export const focusItem = (item: string): boolean => enter(rowOf(item));

/** The questions of the page that can be answered, in the order they are shown. */
const rowsOnPage = (): Element[] =>
  [...document.querySelectorAll('.review-rows > [data-item]')].filter((row) => firstControl(row));

/** Puts the focus on the first question here that can be answered. */
export const focusFirst = (): boolean => enter(rowsOnPage()[0]);

export const focusLast = (): boolean => enter(rowsOnPage().at(-1));

/** Goes to the question before (-1) or after (1) this one. False when there is none on the page. */
export function focusBeside(item: string, step: -1 | 1): boolean {
  const rows = rowsOnPage();
  const at = rows.findIndex((row) => row.getAttribute('data-item') === item);
  return enter(rows[at + step]);
}

/** The button that leads on from the page. */
export const focusNextStep = (): void => focusLeading('[data-next-step]');

/** The way to the check page. */
export const focusCheck = (): void => focusLeading('[data-check]');

function focusLeading(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'nearest' });
}
