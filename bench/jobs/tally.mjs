import { openSample, visit } from '#bench/app.mjs';
import { cpuMeter, settle } from '#bench/browser.mjs';

/** The results screen of the 52 sample cases, and the counting alone at 52, 10,000 and 100,000. */
export async function tally({ context, app, pages, rounds, screens, sizes, add }) {
  await resultsScreen({ context, app, rounds: screens, add });
  const page = await context.newPage();
  await page.goto(`${pages.url}tally.html`);
  await page.waitForFunction(() => window.ready);
  const names = await page.evaluate(() => window.bench.jobs);
  for (const size of sizes) {
    const first = await page.evaluate((count) => window.bench.prepare(count), size);
    add(`tally ${size}`, 'app, first count', { wall: first });
    // Copying a list of cases is not counting: after an answer the app makes one new list.
    const times = Math.max(1, Math.round(20_000 / size));
    for (let round = 0; round < rounds + 2; round += 1)
      for (const name of names) {
        const wall = await page.evaluate(
          ([job, count]) => window.bench.run(job, count),
          [name, times],
        );
        if (round > 1) add(`tally ${size}`, name, { wall });
      }
  }
  await page.close();
}

async function resultsScreen({ context, app, rounds, add }) {
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    await openSample(page, app.url);
    const cpu = await cpuMeter(page);
    await settle(page, 300);
    const start = await cpu();
    const wall = await visit(page, '#/a/sample/results', 'main table tfoot td');
    await settle(page, 200);
    add('results open', 'app', { cpu: (await cpu()) - start, wall });
    const before = await cpu();
    await page.getByText('As published', { exact: true }).click();
    await settle(page, 200);
    add('results switch', 'app', { cpu: (await cpu()) - before });
    await page.close();
  }
}
