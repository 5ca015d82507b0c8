import type { Page } from 'playwright-core';
import { button, field, heading, link, saved } from './screen.ts';

export interface RealAudit {
  readonly name: string;
  /** Shown while the audit is locked. */
  readonly label: string;
  readonly passphrase: string;
  readonly provider: string;
  readonly group: string;
  /** As pasted: one case number on each line. */
  readonly cases: string;
  /** Of who makes it; AT unless told. */
  readonly initials?: string;
}

/** Makes an audit with a passphrase of its own, one provider, one group and its cases, and stays at the cases. */
export async function makeAudit(page: Page, home: string, audit: RealAudit): Promise<void> {
  await page.goto(`${home}#/new`);
  await field(page, 'Name of the audit').fill(audit.name);
  await field(page, 'Shown while the audit is locked').fill(audit.label);
  await field(page, 'Your initials').fill(audit.initials ?? 'AT');
  await page.getByRole('radio', { name: 'Choose my own' }).check();
  await page.getByLabel('Your passphrase').fill(audit.passphrase);
  await page.getByLabel('The same passphrase again').fill(audit.passphrase);
  await page.getByLabel('Show what I type').check();
  await button(page, 'Make the audit').click();
  await heading(page, 'Providers').waitFor();
  await field(page, 'Provider').fill(audit.provider);
  await button(page, 'Save provider').click();
  await button(page, 'Continue').click();
  await field(page, 'Short label').fill(audit.group);
  await page.getByRole('spinbutton', { name: 'Cases planned' }).fill('10');
  await button(page, 'Save group').click();
  await button(page, 'Go to the cases').click();
  await addCases(page, audit.cases);
  await saved(page);
}

/** Adds cases to the one group there is. */
export async function addCases(page: Page, cases: string): Promise<void> {
  await button(page, 'Add cases').click();
  const box = page.getByRole('dialog', { name: 'Add cases' });
  await box.getByLabel('Case numbers').fill(cases);
  await box.getByRole('button', { name: /^Add \d+ cases?$/ }).click();
  await box.waitFor({ state: 'hidden' });
}

/** From the home screen into a locked audit. */
export async function unlock(page: Page, home: string, audit: RealAudit): Promise<void> {
  await page.goto(`${home}#/`);
  await link(page, audit.label).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(audit.passphrase);
  await page.getByLabel('Show what I type').check();
  await button(page, 'Unlock').click();
  await heading(page, 'Cases').waitFor();
}
