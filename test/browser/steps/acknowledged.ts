import type { Page } from 'playwright-core';

/** Answers shown on one page of a case: short name of the question -> code of the answer. */
export type ShownAnswers = Readonly<Record<string, string>>;

export interface Acknowledged {
  /** Address of a page of a case -> the answers it showed when the top bar last said "Saved". */
  readonly pages: ReadonlyMap<string, ShownAnswers>;
  /** Resolves when it first did. */
  readonly begun: Promise<void>;
}

/** The four answers and other choices on the page, as they look now. */
export const shownAnswers = (page: Page): Promise<ShownAnswers> => page.evaluate(readAnswers);

/** Keeps what the screen shows at each moment the top bar turns to "Saved", from now on. */
export async function keepAcknowledged(page: Page): Promise<Acknowledged> {
  const pages = new Map<string, ShownAnswers>();
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.exposeBinding('acknowledge', (_, place: string, answers: ShownAnswers) => {
    pages.set(place, { ...pages.get(place), ...answers });
    begin();
  });
  await page.evaluate(`(${watchStatus})(${readAnswers})`);
  return { pages, begun };
}

// Both run in the page, so they carry everything they use.

function readAnswers(): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const row of document.querySelectorAll('[data-item]')) {
    const question = row.querySelector('b')?.textContent ?? '';
    const chosen = row.querySelector<HTMLInputElement>('input[type="radio"]:checked');
    if (chosen) answers[question] = chosen.value;
  }
  return answers;
}

function watchStatus(read: () => Record<string, string>): void {
  const { acknowledge } = globalThis as unknown as {
    acknowledge: (place: string, answers: Record<string, string>) => void;
  };
  const status = document.querySelector('[data-testid="save-status"]');
  if (!status) throw new Error('There is no save status on this screen');
  const look = () => {
    // The address changes before the page does; the link to the section shown changes with it.
    const here = document.querySelector('[aria-current="step"]')?.getAttribute('href');
    if (here && status.textContent?.startsWith('Saved ')) acknowledge(here, read());
  };
  const watch = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(status, watch);
}
