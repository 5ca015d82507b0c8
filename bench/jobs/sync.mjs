/** A folder never holds more files than this, at 10,000 cases. */
export const mostFiles = 200;

/**
 * Two laptops and a folder in one page: the app's own store, seal, packs and folder code over Chromium's private file
 * system. Each result is checked in the page before its time counts.
 */
export async function sync({ context, pages, rounds, add }) {
  const page = await context.newPage();
  await page.goto(`${pages.url}sync.html`);
  await page.waitForFunction(() => window.ready);
  const ask = (job, ...given) =>
    page.evaluate(([name, inputs]) => window.bench[name](...inputs), [job, given]);

  for (const { size, times } of rounds)
    for (let time = 0; time < times; time += 1) {
      const { audit, files, changes, wall } = await ask('share', size, size === 1_000);
      if (files >= mostFiles) throw new Error(`${files} files for ${size} cases.`);
      if (time === 0) console.log(`  ${size} cases: ${changes} changes in ${files} files`);
      add(`share ${size}`, 'app', { wall });
      add(`join ${size}`, 'app', { wall: await ask('join', audit) });
      for (let round = 0; round < 5; round += 1)
        add(`idle ${size}`, 'app', { wall: await ask('idle', audit) });
      if (size === 1_000)
        for (let round = 0; round < 5; round += 1)
          add('pick up', 'app', { wall: await ask('pickUp', audit, 100, round) });
      await ask('leave', audit);
    }
  await page.close();
}
