import { unzipSync } from 'fflate';
import { checkReports } from '#bench/check-reports.mjs';
import { ExportedAudit } from '#bench/exported-audit.mjs';

const providers = 20;
const passphrase = 'lantern orchard pebble saddle';
const bytesOf = (files) =>
  files.map(([name, text]) => [name, new Uint8Array(Buffer.from(text, 'base64'))]);

/**
 * One report in a worker, and those of 20 providers. Every maker is given the same fields and makes the same models; the
 * app's own worker draws tagged PDFs, a peer plain ones. What each made is looked at before its time counts.
 */
export async function reports({ context, app, pages, rounds, again, add }) {
  const page = await context.newPage();
  await page.goto(`${pages.url}reports.html`);
  await page.waitForFunction(() => window.ready);
  const ask = (job, ...given) =>
    page.evaluate(([name, inputs]) => window.bench[name](...inputs), [job, given]);
  const names = await ask('names');
  await oneReport({ ask, names, rounds, again, add });
  await allReports({ ask, names, context, app, rounds, add });
  await page.close();
}

const near = (value, wanted, share) => Math.abs(value - wanted) <= share * wanted;

async function oneReport({ ask, names, rounds, again, add }) {
  const plan = await ask('plan', 'one');
  let wanted;
  for (const name of names) {
    const { files } = await ask('fresh', name, 'one', true);
    const tagged = name === 'app';
    const found = await checkReports(Object.fromEntries(bytesOf(files)), plan, { tagged });
    console.log(`  One report, ${name}: ${found.pages} pages, ${found.letters} letters`);
    wanted ??= found;
    if (!near(found.letters, wanted.letters, 0.05) || !near(found.pages, wanted.pages, 0.25))
      throw new Error(`${name} makes another report.`);
  }
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const { wall } = await ask('fresh', name, 'one', false);
      add('report first', name, { wall });
      for (let time = 0; time < again; time += 1)
        add('report next', name, { wall: await ask('again', name, 'one') });
    }
}

async function allReports({ ask, names, context, app, rounds, add }) {
  const { backup } = await ask('manyProviders', providers, passphrase);
  const plan = await ask('plan', 'many');
  const audit = await ExportedAudit.restore({ context, app, backup, passphrase });
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const { wall, zip, longest, gap } =
        name === 'app' ? await audit.saveZip() : await zipOfPeer(ask, name);
      const files = unzipSync(zip);
      const found = await checkReports(files, plan, { tagged: name === 'app' });
      console.log(`  ${providers} providers, ${name}: ${plan.length} PDFs, ${found.pages} pages`);
      add('reports of 20', name, { wall });
      if (name !== 'app') continue;
      console.log(
        `  Longest main-thread task: ${longest.toFixed(0)} ms; timers waited ${gap.toFixed(0)} ms`,
      );
      add('longest task', name, { wall: longest });
      add('longest task', 'timer', { wall: gap });
    }
  await audit.close();
}

async function zipOfPeer(ask, name) {
  const { wall, files } = await ask('fresh', name, 'many', true);
  const [[, zip]] = bytesOf(files);
  return { wall, zip };
}
