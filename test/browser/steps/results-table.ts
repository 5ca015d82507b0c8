import type { Locator, Page } from 'playwright-core';

/** The recovery plan quality table. */
export const resultsTable = (page: Page): Locator =>
  page.getByRole('table', { name: /Cases with Yes, by sample group/ });

/** What the criteria of a row read, from left to right: 13 cells. */
export async function criteriaOf(page: Page, group: string): Promise<string[]> {
  const row = resultsTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
  return (await row.getByRole('button').allInnerTexts()).map((text) => text.trim());
}
