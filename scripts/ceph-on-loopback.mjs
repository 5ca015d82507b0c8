// A small Ceph cluster with its S3 gateway on 127.0.0.1, in memory, from the packages of the system.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from './setup.mjs';

const programs = ['ceph', 'ceph-mon', 'ceph-osd', 'ceph-authtool', 'monmaptool', 'radosgw'];

/** @returns {Promise<number>} A port of this computer that nobody uses. */
const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        const port = address && typeof address === 'object' ? address.port : 0;
        server.close(() => found(port));
      });
  });

/** @param {string} folder @param {number} mon @param {number} gateway */
const settings = (folder, mon, gateway) => `[global]
fsid = ${randomUUID()}
mon host = [v2:127.0.0.1:${mon}]
public addr = 127.0.0.1
ms bind ipv6 = false
run dir = ${folder}
admin socket = ${folder}/$name-$pid.asok
log file = ${folder}/$name.log
pid file = ${folder}/$name.pid
mon data = ${folder}/mon
osd data = ${folder}/osd
keyring = ${folder}/keyring
auth allow insecure global id reclaim = false
mon allow pool size one = true
mon data avail crit = 1
mon max pg per osd = 1000
paxos propose interval = 0.05
osd objectstore = memstore
memstore device bytes = 1073741824
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
rgw frontends = beast endpoint=127.0.0.1:${gateway}
rgw bucket quota ttl = 0
`;

/**
 * Starts monitor, storage daemon and gateway, one user with a key that may write and one that may only read, and a bucket
 * named "audits" once `makeBucket` has been called on the result.
 */
export async function cephOnLoopback() {
  const missing = programs.filter(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error,
  );
  if (missing.length > 0)
    stop(`Ceph is not installed here (${missing.join(', ')}). On Debian, as root:
  apt-get install --no-install-recommends radosgw ceph-mon ceph-osd`);

  const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-ceph-'));
  const conf = join(folder, 'ceph.conf');
  const keyring = join(folder, 'keyring');
  const [mon, gateway] = [await freePort(), await freePort()];
  writeFileSync(conf, settings(folder, mon, gateway));
  mkdirSync(join(folder, 'mon'));
  mkdirSync(join(folder, 'osd'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [];

  /** @param {string} program @param {...string} args */
  function run(program, ...args) {
    const { status, stderr, stdout } = spawnSync(program, args, {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stderr}`);
    return stdout;
  }
  /** @param {string} program @param {...string} args */
  function start(program, ...args) {
    const log = openSync(join(folder, `${program}.out`), 'a');
    running.push(spawn(program, ['-c', conf, ...args], { stdio: ['ignore', log, log] }));
  }
  async function close() {
    for (const each of running) {
      const ended = new Promise((end) => each.once('exit', end));
      if (each.exitCode === null && each.kill('SIGKILL')) await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    /** @param {string} name @param {...string} caps */
    const newKey = (name, ...caps) =>
      run(
        'ceph-authtool',
        keyring,
        '--gen-key',
        '-n',
        name,
        ...caps.flatMap((cap) => ['--cap', ...cap.split(':')]),
      );
    run('ceph-authtool', '--create-keyring', keyring);
    newKey('mon.', 'mon:allow *');
    newKey('client.admin', 'mon:allow *', 'osd:allow *');
    newKey('osd.0', 'mon:allow profile osd', 'osd:allow *');
    const map = join(folder, 'monmap');
    const place = `[v2:127.0.0.1:${mon}]`;
    run('monmaptool', '--create', '-c', conf, '--addv', 'a', place, map);
    run('ceph-mon', '-c', conf, '--mkfs', '-i', 'a', '--monmap', map, '--keyring', keyring);
    start('ceph-mon', '-i', 'a', '-f');
    const disk = randomUUID();
    run('ceph', '-c', conf, 'osd', 'new', disk);
    run('ceph-osd', '-c', conf, '-i', '0', '--mkfs', '--osd-uuid', disk);
    start('ceph-osd', '-i', '0', '-f');
    start('radosgw', '-n', 'client.admin', '-f');

    const endpoint = `http://127.0.0.1:${gateway}`;
    const until = Date.now() + 120_000;
    while (!(await fetch(endpoint).catch(() => undefined))) {
      if (Date.now() > until) throw new Error('The gateway did not start within two minutes.');
      await new Promise((passed) => setTimeout(passed, 250));
    }

    const secret = () => randomBytes(20).toString('hex');
    const key = { accessKeyId: 'WRITER', secretAccessKey: secret() };
    const readOnlyKey = { accessKeyId: 'READER', secretAccessKey: secret() };
    /** @param {...string} args */
    const admin = (...args) => ['radosgw-admin', '-c', conf, ...args];
    /** @param {{ accessKeyId: string, secretAccessKey: string }} pair */
    const pair = (pair) => ['--access-key', pair.accessKeyId, '--secret-key', pair.secretAccessKey];
    const user = ['--uid', 'team'];
    const reader = ['--subuser', 'team:reader', '--access', 'read', '--key-type', 's3'];
    for (const args of [
      ['user', 'create', ...user, '--display-name', 'Team', ...pair(key)],
      ['subuser', 'create', ...user, ...reader, ...pair(readOnlyKey)],
    ])
      run('radosgw-admin', ...admin(...args).slice(1));
    const quota = ['--quota-scope', 'bucket', '--bucket', 'audits'];
    return {
      version: run('radosgw', '--version').trim(),
      status: () => run('ceph', '-c', conf, '-s'),
      settings: { endpoint, region: 'default', bucket: 'audits', prefix: 'region/' },
      key,
      readOnlyKey,
      /** Programs that leave no room, and make room again. */
      fill: [
        admin('quota', 'set', ...quota, '--max-objects', '1'),
        admin('quota', 'enable', ...quota),
      ],
      makeRoom: [admin('quota', 'disable', ...quota)],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
