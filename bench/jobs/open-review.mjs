import { caseIds, openSample, visit } from '#bench/app.mjs';
import { cpuMeter, settle } from '#bench/browser.mjs';

/**
 * Opens one review after another in a fresh page: the first as after start-up, the others as during the day. Each page
 * holds the review in memory already; what is measured ends two frames after the questions stand.
 */
export async function openReview({ context, app, pages, rounds, opens, add }) {
  const peers = ['plain', 'formik', 'surveyjs', 'enketo'].flatMap((name) =>
    ['paged', 'all'].map((layout) => ({ name, layout })),
  );
  for (let round = 0; round < rounds; round += 1) {
    await measure(await appReviews(context, app.url), { name: 'app', layout: 'paged' }, opens, add);
    for (const peer of peers)
      await measure(await peerReviews(context, pages.url, peer), peer, opens, add);
  }
}

async function measure({ page, open, close }, { name, layout }, opens, add) {
  const cpu = await cpuMeter(page);
  await settle(page, 300);
  for (let turn = 0; turn < opens; turn += 1) {
    const before = await cpu();
    const wall = await open(turn);
    await settle(page, 200);
    const spent = (await cpu()) - before;
    add(turn === 0 ? 'open first' : 'open next', `${name} ${layout}`, { cpu: spent, wall });
    await close();
    await settle(page, 100);
  }
  await page.close();
}

async function appReviews(context, url) {
  const page = await context.newPage();
  await openSample(page, url);
  const ids = await caseIds(page);
  return {
    page,
    open: (turn) =>
      visit(page, `#/a/sample/c/${ids[turn * 7]}/recovery-plan`, '.review-rows [data-item]'),
    close: () => visit(page, '#/a/sample/cases', 'main a[href*="/c/"]'),
  };
}

async function peerReviews(context, url, { name, layout }) {
  const page = await context.newPage();
  await page.goto(`${url}${name}.html?layout=${layout}`);
  await page.waitForFunction(() => window.ready);
  return {
    page,
    open: () =>
      page.evaluate(async () => {
        const start = performance.now();
        await window.bench.show();
        return performance.now() - start;
      }),
    close: () => page.evaluate(() => window.bench.close()),
  };
}
