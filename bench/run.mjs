// `npm run bench` measures everything; `npm run bench -- quick` fewer times; `npm run bench -- sync` or `-- reports` one part
// alone, and writes nothing. Nothing of this is part of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, serve } from './app-scripts.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const quick = process.argv.includes('quick');
const only = ['sync', 'reports'].find((part) => process.argv.includes(part));
const times = quick
  ? {
      opens: 3,
      openRounds: 2,
      answers: 10,
      answerRounds: 1,
      tally: 7,
      screens: 3,
      starts: 3,
      reports: 1,
    }
  : {
      opens: 5,
      openRounds: 5,
      answers: 20,
      answerRounds: 2,
      tally: 15,
      screens: 7,
      starts: 9,
      reports: 5,
    };
const syncRounds = [
  { size: 52, times: quick ? 3 : 9 },
  { size: 1_000, times: quick ? 1 : 3 },
  { size: 10_000, times: 1 },
];

ensureDependencies();
// The peer that came last: an older folder lacks it.
if (only !== 'sync' && !existsSync(join(here, 'node_modules', 'pdfmake'))) {
  console.log('Installing the peers (npm ci in bench/) ...');
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', args, {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

// After the packages are there.
const { appFolder, buildApp, buildPages, pagesFolder } = await import('./build.mjs');
const { launch, newProfile } = await import('./browser.mjs');
const { servePages } = await import('./serve-pages.mjs');
const { measurements, report } = await import('./report.mjs');
const { openReview } = await import('./jobs/open-review.mjs');
const { oneAnswer } = await import('./jobs/one-answer.mjs');
const { tally } = await import('./jobs/tally.mjs');
const { coldStart } = await import('./jobs/cold-start.mjs');
const { size } = await import('./jobs/size.mjs');
const { sync } = await import('./jobs/sync.mjs');
const { reports } = await import('./jobs/reports.mjs');

const reportTimes = { rounds: times.reports, again: 4 };
if (only) {
  if (only === 'reports') await buildApp();
  await buildPages(only);
  const measured = measurements();
  const { add } = measured;
  const load = loadavg()[0];
  const app = only === 'reports' ? await serve(appFolder) : undefined;
  const pages = await servePages(pagesFolder);
  const context = await launch(newProfile());
  if (app) await reports({ context, app, pages, ...reportTimes, add });
  else await sync({ context, pages, rounds: syncRounds, add });
  await context.close();
  await pages.close();
  await app?.close();
  const { summary, tables } = report(measured);
  console.log(`\nLoad ${load.toFixed(1)} at the start.\n\n${summary}\n\n${tables}`);
  process.exit(0);
}

console.log('Building the app and the pages of its peers ...');
await buildApp();
await buildPages();

const measured = measurements();
const { add } = measured;
const load = loadavg()[0];
const app = await serve(appFolder);
const pages = await servePages(pagesFolder);
const context = await launch(newProfile());
const browser = context.browser()?.version() ?? 'unknown';
const step = async (words, work) => {
  console.log(words);
  await work();
};
await step('Opening reviews ...', () =>
  openReview({ context, app, pages, rounds: times.openRounds, opens: times.opens, add }),
);
await step('Answering ...', () =>
  oneAnswer({ context, app, pages, rounds: times.answerRounds, answers: times.answers, add }),
);
await step('Counting ...', () =>
  tally({
    context,
    app,
    pages,
    rounds: times.tally,
    screens: times.screens,
    sizes: [52, 10_000, 100_000],
    add,
  }),
);
await step('Making reports ...', () => reports({ context, app, pages, ...reportTimes, add }));
await step('Syncing ...', () => sync({ context, pages, rounds: syncRounds, add }));
await context.close();
await app.close();
await pages.close();
await step('Starting cold, with the server gone ...', () =>
  coldStart({
    serveApp: () => serve(appFolder),
    servePages: () => servePages(pagesFolder),
    rounds: times.starts,
    add,
  }),
);
size({ add });

const { summary, tables } = report(measured);
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const about = [
  `Measured on ${new Date().toISOString().slice(0, 10)}${quick ? ' (quick: few times, wide spread)' : ''}: Chromium ${browser}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, load ${load.toFixed(1)} at the start.`,
  `Peers: ${Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`,
];
const text = `${summary}\n\n${tables}`;
console.log(`\n${about.join('\n')}\n\n${text}`);
writeFileSync(
  join(here, 'RESULTS.md'),
  `# Results\n\nWritten by \`npm run bench\`; what each row means is in README.md.\n\n${about.join('\n\n')}\n\n${text}\n`,
);
