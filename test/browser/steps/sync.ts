import type { Locator, Page } from 'playwright-core';
import type { RealAudit } from './real-audit.ts';
import { criteriaOf, resultsTable } from './results-table.ts';
import { openPlan } from './sample.ts';
import { button, field, heading, link, saved } from './screen.ts';

/** To the sync screen by the top bar. */
export async function openSync(page: Page): Promise<void> {
  await link(page, 'Sync').click();
  await heading(page, 'Sync').waitFor();
}

/** "Sync now", until everything is sent. */
export async function syncNow(page: Page): Promise<void> {
  await openSync(page);
  await button(page, 'Sync now').click();
  await allSent(page);
}

/** Resolves when no run is under way, the last one went well and nothing waits. */
export async function allSent(page: Page): Promise<void> {
  await page.getByText(/^Synced /).waitFor();
  await page.getByRole('status').getByText('All changes sent', { exact: true }).waitFor();
}

/** Fills what the join screen asks, once the folder or file was given, and waits for the cases. */
export async function join(page: Page, { passphrase, label }: RealAudit): Promise<void> {
  await page.getByText(/^There is an audit in /).waitFor();
  await page.getByLabel('Passphrase of the audit').fill(passphrase);
  await field(page, 'Shown while the audit is locked').fill(label);
  await button(page, /^(Join the audit|Restore)$/).click();
  await heading(page, 'Cases').waitFor();
}

/** Says who is at this laptop, where the app asks. */
export const sitDown = (page: Page, initials: string): Promise<void> =>
  page.getByRole('radio', { name: new RegExp(`^${initials}\\b`) }).click();

/** Adds somebody to the audit team. */
export async function addReviewer(page: Page, initials: string): Promise<void> {
  await link(page, 'Set up').click();
  await link(page, /^Team/).click();
  await button(page, 'Add another reviewer').click();
  await field(page, 'Initials').fill(initials);
  await field(page, 'Role').fill('Reviewer');
  await button(page, 'Save reviewer').click();
  await page.getByText(`${initials} is saved.`).waitFor();
}

/** What the results table reads over all groups, with unfinished cases counted. */
export async function results(page: Page): Promise<string[]> {
  await link(page, 'Results').click();
  await button(page, /^Show \d+ unfinished cases?$/).click();
  await resultsTable(page).waitFor();
  return criteriaOf(page, 'All groups');
}

/** The answers to one question of the recovery plan, which the results table counts. */
export const goals = (page: Page): Locator => page.getByRole('radiogroup', { name: /SMART goals/ });

/** Answers that question of a case, and waits until the answer is kept. */
export async function answerGoals(
  page: Page,
  reference: string,
  words: 'Yes' | 'No',
): Promise<void> {
  await link(page, 'Cases').click();
  await openPlan(page, reference);
  await goals(page).getByRole('radio', { name: words, exact: true }).check();
  await saved(page);
}

/** Hears of the sync screen when it shows a run under way, and when it no longer does. */
export async function watchRuns(page: Page) {
  let shown = false;
  let tell = (): void => {};
  const begun = new Promise<void>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('runShown', (now: boolean) => {
    shown = now;
    if (now) tell();
  });
  await page.evaluate(() => {
    const { runShown } = globalThis as unknown as { runShown: (now: boolean) => void };
    let before = false;
    const look = () => {
      const now = document.querySelector('.sync .run progress') !== null;
      if (now !== before) runShown(now);
      before = now;
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
  });
  return { begun: () => begun, underWay: () => shown };
}
