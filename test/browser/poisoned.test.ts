import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { dist } from './server.ts';
import { buildsOf } from './steps/builds.ts';
import { kin, poisonedHost, poisons } from './steps/poisoned-host.ts';
import { type Lane, nameOf, newLane, type PoisonedVisit } from './steps/poisoned-visits.ts';

// `npm run prove:start` plays every file with every poison: here each kind of file meets one.
const wanted = process.env['POISONS'];
const builds = buildsOf(dist);
const { files } = builds.built;

const one = (start: string, end: string): string => {
  const found = files.find((file) => file.startsWith(start) && file.endsWith(end));
  if (!found) throw new Error(`The build has no ${start}...${end}.`);
  return found;
};

const kinds = [
  'index.html',
  'service-worker.js',
  'start-help.js',
  one('assets/start-', '.js'),
  one('assets/start-', '.css'),
  one('assets/react-', '.js'),
  one('assets/review-', '.js'),
  one('assets/export-worker-', '.js'),
];

const visits = (): readonly PoisonedVisit[] => {
  const some = kinds.map((file, at) => ({ file, poison: poisons[at % 4] ?? 'page' }));
  const next = kinds
    .slice(0, 4)
    .map((file, at) => ({ file, poison: poisons[(at + 1) % 4] ?? 'page' }));
  if (wanted === undefined)
    return [
      ...some.map((each) => ({ when: 'first visit', ...each }) as const),
      ...next.map((each) => ({ when: 'update', ...each }) as const),
      { when: 'update', file: one('assets/export-worker-', '.js'), poison: 'other type' },
      { when: 'update', file: one('assets/review-', '.js'), poison: 'page twice' },
      { when: 'first visit', file: 'service-worker.js', poison: 'redirect' },
      { when: 'first visit', file: one('assets/react-', '.js'), poison: 'no end' },
    ];
  const all = (['first visit', 'update'] as const).flatMap((when) => [
    ...files.flatMap((file) => poisons.map((poison) => ({ when, file, poison }))),
    ...kinds.flatMap((file) => kin.map((poison) => ({ when, file, poison }))),
    ...kinds.slice(-3).map((file) => ({ when, file, poison: 'no end' as const })),
  ]);
  const words = wanted.toLowerCase().split(' ');
  return all.filter((each) => words.every((word) => nameOf(each).toLowerCase().includes(word)));
};

/** How it goes is told while it goes. */
const tell = (line: string): void => {
  if (wanted !== undefined) process.stdout.write(`${line}\n`);
};

/** Tabs at a time: enough to wait side by side. */
const lanes = wanted === undefined ? 4 : 6;

test('one file comes as something else, once: the app starts, is ready only with every file as built, the version before goes on until then, and nothing stored is lost', async () => {
  const host = await poisonedHost();
  const { context } = await launchBrowser();
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no profiles.');
  const all = visits();
  const rest = [...all];
  const faults: string[] = [];
  const begun = Date.now();
  let played = 0;
  let made = 0;
  const anotherLane = async (): Promise<Lane> => {
    made += 1;
    // Its own before anything is waited for: lanes begin side by side.
    const name = `lane-${made}`;
    return newLane(await browser.newContext(), host, builds, name);
  };
  const lane = async (): Promise<void> => {
    let own: Lane | undefined;
    for (let next = rest.shift(); next; next = rest.shift()) {
      try {
        own ??= await anotherLane();
        await own.play(next);
      } catch (fault) {
        faults.push(`${nameOf(next)}: ${String(fault).slice(0, 900)}`);
        tell(`FAULT ${faults.at(-1)}`);
        await own?.close();
        own = undefined;
      }
      played += 1;
      if (played % 20 === 0 || played === all.length) {
        const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
        tell(`${played} of ${all.length}, ${faults.length} faults, ${minutes} minutes`);
      }
    }
    await own?.close();
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
  // All that failed, by name, and not the first alone.
  expect(faults).toEqual([]);
}, 7_200_000);
