import app from '#src/report/pdf/export-worker.ts?worker&url';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { bytesToBase64 } from '#src/store/base64.ts';
import { browserEnvironment } from '#src/store/browser-environment.ts';
import { deriveHere } from '#src/store/derive.ts';
import { openDexieStore } from '#src/store/dexie-store.ts';
import { makeKeyFile } from '#src/store/key-file.ts';
import { begin } from '#src/store/shelf.ts';
import { makePackage } from '#src/sync/package-file.ts';
import { planOf, recordsOf } from './reports/audit-records.js';
import pdfmake from './reports/pdfmake-worker.js?worker&url';
import reactPdf from './reports/react-pdf-worker.js?worker&url';
import { changesOfMany } from './reports/twenty-providers.js';

const addresses = { app, pdfmake, 'react-pdf': reactPdf };
const day = '2012-03-13';
/** Cases sent at a time, as the app's page does. */
const piece = 100;

const sample = recordsOf(sampleChanges());
const orders = {
  /** One provider of the sample audit, in the internal edition: what is hidden is worked out for the whole audit at once. */
  one: {
    records: sample,
    plan: planOf(sample).filter(({ fileName }) => /new-road.*-internal/.test(fileName)),
    zip: undefined,
  },
};

function start(name, { cases }) {
  const worker = new Worker(addresses[name], { type: 'module' });
  for (let from = 0; from < cases.length; from += piece)
    worker.postMessage({ kind: 'cases', cases: cases.slice(from, from + piece) });
  return worker;
}

/** Everything the order names, from a worker that has the cases. */
const make = (worker, { records: { cases: _, ...records }, plan, zip }) =>
  new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      if (data.kind === 'made' && zip && data.files.length > 1)
        worker.postMessage({ kind: 'zip', files: data.files, day, name: zip });
      else if (data.kind === 'made') resolve(data.files);
      else if (data.kind === 'failed') reject(new Error(`Not made: ${data.title}`));
    };
    worker.postMessage({ kind: 'make', records, plan, day });
  });

async function timed(task) {
  const begun = performance.now();
  const files = await task();
  return { wall: performance.now() - begun, files };
}

const workers = new Map();

window.bench = {
  names: () => Object.keys(addresses),
  plan: (order) => orders[order].plan,
  /** In a worker that is started for it, as the app does. Answers milliseconds, and the files where they are asked for. */
  async fresh(name, order, wanted) {
    const { wall, files } = await timed(async () => {
      const worker = start(name, orders[order].records);
      const all = await make(worker, orders[order]);
      worker.terminate();
      return all;
    });
    const given = wanted ? files : [];
    return { wall, files: given.map(({ name: file, bytes }) => [file, bytesToBase64(bytes)]) };
  },
  /** Once more in a worker that has made it before. */
  async again(name, order) {
    const known = workers.get(name);
    const worker = known ?? start(name, orders[order].records);
    workers.set(name, worker);
    if (!known) await make(worker, orders[order]);
    return (await timed(() => make(worker, orders[order]))).wall;
  },
  /** An audit of so many providers to be made reports of, and as a backup file that the app restores. */
  async manyProviders(count, passphrase) {
    const environment = browserEnvironment(deriveHere);
    const audit = environment.newId();
    const changes = changesOfMany(audit, count);
    const records = recordsOf(changes);
    orders.many = { records, plan: planOf(records), zip: 'feedback.zip' };
    const store = await openDexieStore(`reports-${audit}`);
    const { keyFile, key } = await makeKeyFile({ audit, label: 'Bench', passphrase }, environment);
    const open = await begin(store, keyFile, key, changes, environment);
    const { bytes } = await makePackage(open.exchange, 'everything', environment.now());
    await open.lock();
    return { audit, backup: new TextDecoder().decode(bytes) };
  },
};
window.ready = true;
