// The built app as the bench uses it: the sample audit, by its screens.

/** Opens the sample audit from an empty laptop, or as it was left; ends on its cases. */
export async function openSample(page, url) {
  await page.goto(`${url}#/a/sample/cases`);
  const known = page.locator('main a[href*="/c/"]').first();
  const none = page.getByText('This audit is not on this laptop');
  await known.or(none).first().waitFor();
  if (await none.isVisible()) {
    await page.goto(`${url}#/`);
    await page.getByRole('button', { name: 'Open the sample audit' }).click();
    await page.getByRole('table').waitFor();
    await page.goto(`${url}#/a/sample/cases`);
    await known.waitFor();
  }
}

/** Ids of the sample's cases, as the links of the cases screen have them. */
export const caseIds = (page) =>
  page
    .locator('main a[href*="/c/"]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => /\/c\/([^/]+)/.exec(link.getAttribute('href'))?.[1])),
    ]);

/** A screen of the app by its address; resolves two frames after `selector` is there. Answers wall milliseconds. */
export const visit = (page, hash, selector) =>
  page.evaluate(
    async ([to, wanted]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      location.hash = to;
      while (!document.querySelector(wanted)) await frame();
      await frame();
      await frame();
      return performance.now() - start;
    },
    [hash, selector],
  );

/** Lets a finished case be answered again. */
export async function reopen(page, id) {
  await visit(page, `#/a/sample/c/${id}/recovery-plan`, '.review-rows [data-item]');
  const button = page.getByRole('button', { name: 'Reopen' });
  if (!(await button.isVisible())) return;
  await button.click();
  await page.locator('[data-testid="save-status"][data-state="saved"]').waitFor();
}

/** From now on `whenSaved(time)` is called each time the screen says "Saved". */
export const watchSaving = (page) =>
  page.evaluate(() => {
    const status = document.querySelector('[data-testid="save-status"]');
    new MutationObserver(() => {
      if (status.dataset.state === 'saved') window.whenSaved?.(performance.now());
    }).observe(status, { attributeFilter: ['data-state'] });
  });
