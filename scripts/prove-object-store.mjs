// `npm run prove:object-store`: what every folder promises, and two laptops, once over a real object store: Ceph.
import { AwsClient } from 'aws4fetch';
import { cephOnLoopback } from './ceph-on-loopback.mjs';
import { ensureDependencies, runTool, tools } from './setup.mjs';

ensureDependencies();
const ceph = await cephOnLoopback();
try {
  console.log(`${ceph.version}\n${ceph.status()}`);
  const { settings, key, readOnlyKey, fill, makeRoom } = ceph;
  const client = new AwsClient({ ...key, service: 's3', region: settings.region });
  const made = await client.fetch(`${settings.endpoint}/${settings.bucket}`, { method: 'PUT' });
  if (!made.ok) throw new Error(`The bucket could not be made: ${made.status}`);
  const engine = { name: 'Ceph', settings, key, real: { readOnlyKey, fill, makeRoom } };
  const files = ['object-folder', 'two-laptops'].map(
    (name) => `test/sync/object-folder/${name}.test.ts`,
  );
  const well = runTool(
    tools.vitest,
    ['run', '--project', 'unit', '--no-file-parallelism', '--testTimeout', '120000', ...files],
    { OBJECT_STORE_ENGINE: JSON.stringify(engine) },
  );
  process.exitCode = well ? 0 : 1;
} finally {
  await ceph.close();
}
