import type { Locator, Page } from 'playwright-core';

/** Controls by the names that people and screen readers know them by. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('link', { name, exact: typeof name === 'string' });
export const field = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' });
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { name, exact: typeof name === 'string' });

/** The status in the top bar. */
export const saveStatus = (page: Page): Locator => page.getByTestId('save-status');

/** Resolves when the top bar says that everything is on this laptop. */
export const saved = (page: Page): Promise<void> =>
  saveStatus(page)
    .getByText(/^Saved \d\d:\d\d on this laptop$/)
    .waitFor();

/** What has the focus: the short name of its question, else its own words. */
export const inHand = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const question = focused?.closest('[data-item]')?.querySelector('b');
    return (question ?? focused)?.textContent ?? '';
  });
