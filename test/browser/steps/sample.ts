import type { Page } from 'playwright-core';
import { button, heading, link } from './screen.ts';

/** From the home screen to the cases of the sample audit. */
export async function openSample(page: Page, home: string): Promise<void> {
  await page.goto(`${home}#/`);
  await button(page, 'Open the sample audit').click();
  await heading(page, /^Recovery plans/).waitFor();
  await link(page, 'Cases').click();
  await heading(page, 'Cases').waitFor();
}

/** From the cases to the recovery plan of one; a finished one is reopened. */
export async function openPlan(page: Page, reference: string): Promise<void> {
  await link(page, new RegExp(`^${reference}\\b`)).click();
  await heading(page, `Case ${reference}`).waitFor();
  const reopen = button(page, 'Reopen');
  if (await reopen.isVisible()) await reopen.click();
  await link(page, /^Recovery plan/).click();
  await heading(page, 'Recovery plan').waitFor();
}
