// An audit in the built app, and its reports, by the screens.
import { readFileSync } from 'node:fs';

/** An audit that came to this laptop as a backup. */
export class ExportedAudit {
  #page;
  #box;

  constructor(page) {
    this.#page = page;
    this.#box = page.getByRole('dialog', { name: 'Save reports' });
  }

  /** Restores it in a page of its own and goes to its feedback. */
  static async restore({ context, app, backup, passphrase }) {
    const page = await context.newPage();
    await page.goto(`${app.url}#/join?from=backup`);
    await page.getByLabel('Backup files').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
    await page.getByText(/^There is an audit in /).waitFor();
    await page.getByLabel('Passphrase of the audit').fill(passphrase);
    await page.getByLabel('Shown while the audit is locked').fill('Bench');
    await page.getByRole('button', { name: /^(Join the audit|Restore)$/ }).click();
    await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor();
    await page.getByRole('radio').first().click();
    await page.getByRole('link', { name: 'Feedback', exact: true }).first().click();
    await page.getByRole('button', { name: 'Save reports' }).waitFor();
    return new ExportedAudit(page);
  }

  /**
   * "Save as a zip file" in both editions, from the click to the word that it is saved. `longest`: the longest main-thread task
   * by the browser's own count; it lists none under 50 ms, and then it is the longest wait of a timer, 50 at most.
   * `gap`: the longest wait of a timer, for tasks in a row or for the processor.
   */
  async saveZip() {
    await this.#page.getByRole('button', { name: 'Save reports' }).click();
    const save = this.#box.getByRole('button', { name: 'Save as a zip file' });
    await save.waitFor();
    await this.#page.waitForTimeout(500);
    const downloading = this.#page.waitForEvent('download', { timeout: 600_000 });
    downloading.catch(() => {});
    const measured = await this.#page.evaluate(watchedClick, [
      'Save as a zip file',
      'in your downloads',
    ]);
    const zip = new Uint8Array(readFileSync(await (await downloading).path()));
    await this.#box.getByRole('button', { name: 'Close' }).click();
    return { ...measured, zip };
  }

  close() {
    return this.#page.close();
  }
}

/** Runs in the page: presses a button and watches the main thread until the words stand. */
async function watchedClick([name, words]) {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const box = document.querySelector('dialog[open], [role="dialog"]');
  const button = [...box.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const step = 5;
  let gap = 0;
  let last = performance.now();
  let watching = true;
  const tick = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last - step);
    last = now;
    if (watching) setTimeout(tick, step);
  };
  setTimeout(tick, step);
  const start = performance.now();
  button.click();
  const done = await new Promise((resolve, reject) => {
    const look = () => {
      const failed = box.querySelector('[role="alert"]');
      if (failed) reject(new Error(failed.textContent));
      else if (box.querySelector('[role="status"]')?.textContent.includes(words))
        resolve(performance.now());
    };
    new MutationObserver(look).observe(box, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  // What followed the words is of it too.
  await pause(200);
  watching = false;
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  const long = tasks.filter(({ startTime, duration }) => startTime + duration >= start);
  const longest = Math.max(0, ...long.map(({ duration }) => duration)) || Math.min(gap, 50);
  return { wall: done - start, longest, gap };
}
