import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { objectFolder } from '#src/sync/object-folder.ts';
import type { ObjectStoreKey, ObjectStoreSettings } from '#src/sync/object-folder-settings.ts';
import type { FolderWorld } from '#test/contract/folder-cases.ts';
import { type Guard, guardedFetch, noGuard } from '#test/fake/guarded-fetch.ts';
import { sha256, signatureOf } from '#test/fake/signature-of.ts';

type Pair = Pick<ObjectStoreKey, 'accessKeyId' | 'secretAccessKey'>;

/** An object store on this computer. */
export interface ObjectStoreEngine {
  readonly name: string;
  readonly settings: ObjectStoreSettings;
  readonly key: Pair;
  /** Of a real engine: a key that may only read, and programs that make the bucket full and give it room again. */
  readonly real?: {
    readonly readOnlyKey: Pair;
    readonly fill: readonly (readonly string[])[];
    readonly makeRoom: readonly (readonly string[])[];
  };
  close(): Promise<void>;
}

/** As a host lets the app's address ask its bucket from a browser (README). */
const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin>${['GET', 'PUT']
  .map((method) => `<AllowedMethod>${method}</AllowedMethod>`)
  .join('')}${['authorization', 'if-none-match', 'x-amz-content-sha256', 'x-amz-date']
  .map((header) => `<AllowedHeader>${header}</AllowedHeader>`)
  .join('')}</CORSRule></CORSConfiguration>`;

/** The engine that scripts/prove-object-store.mjs started, or else s3rver. */
export async function objectStoreEngine(): Promise<ObjectStoreEngine> {
  const given = process.env.OBJECT_STORE_ENGINE;
  if (given) return { ...JSON.parse(given), close: async () => {} };
  const directory = mkdtempSync(join(tmpdir(), 'case-file-audit-objects-'));
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: 'audits', configs: [cors] }],
  });
  const { port } = await server.run();
  return {
    name: 's3rver',
    settings: {
      ...{ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-2' },
      ...{ bucket: 'audits', prefix: 'region/' },
    },
    key: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    async close() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

let places = 0;

/** A team's place in the store that nobody has used, and what can happen to it. */
export function objectStoreWorld(engine: ObjectStoreEngine) {
  const guard: Guard = noGuard();
  const place = `team-${process.pid}-${Date.now().toString(36)}-${places++}`;
  const pauses: number[] = [];
  let key: ObjectStoreKey = { ...engine.key, place };
  let { settings } = engine;
  const { secretAccessKey } = engine.key;
  const throughGate = guardedFetch(secretAccessKey, settings.region, guard);
  const world = {
    fetch: ((input, init) =>
      engine.real && guard.breaksAfter === undefined && guard.busy === 0
        ? fetch(input, init)
        : throughGate(input, init)) as typeof fetch,
    now: () => Date.now(),
    pause: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
  };
  const before = `${settings.prefix}${place}/`;

  /** Another program that knows nothing of the app. */
  async function other(
    method: string,
    path: string,
    body = new Uint8Array<ArrayBuffer>(new ArrayBuffer(0)),
  ) {
    const url = new URL(`${engine.settings.endpoint}/${settings.bucket}${path}`);
    const time = new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    const headers = { 'x-amz-content-sha256': sha256(body), 'x-amz-date': time };
    const request = { method, url, headers: { ...headers, host: url.host } };
    const signature = signatureOf(request, settings.region, secretAccessKey);
    const scope = `${time.slice(0, 8)}/${settings.region}/s3/aws4_request`;
    const answer = await fetch(url, {
      method,
      headers: {
        ...headers,
        authorization: `AWS4-HMAC-SHA256 Credential=${engine.key.accessKeyId}/${scope}, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${signature}`,
      },
      ...(method === 'PUT' && { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  }

  const run = ([program = '', ...args]: readonly string[]) => {
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const folderWorld: FolderWorld = {
    open: () => objectFolder(settings, key, world),
    async put(name, bytes) {
      const path = `${before}${name}`.split('/').map(encodeURIComponent).join('/');
      await other('PUT', `/${path}`, Uint8Array.from(bytes));
    },
    async all() {
      const xml = await other('GET', `?list-type=2&prefix=${encodeURIComponent(before)}`);
      return [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name = '']) =>
        name.slice(before.length),
      );
    },
    // Port 9 throws everything away, and nothing listens there.
    unplug: () => {
      settings = { ...settings, endpoint: 'http://127.0.0.1:9' };
    },
    makeReadOnly: () => {
      if (engine.real) key = { ...engine.real.readOnlyKey, place };
      else guard.readOnly = true;
    },
    fill: () => {
      if (engine.real) engine.real.fill.forEach(run);
      guard.full = true;
    },
  };
  const makeRoom = () => {
    if (engine.real && guard.full) engine.real.makeRoom.forEach(run);
    guard.full = false;
  };
  return { ...folderWorld, guard, pauses, key, world, before, makeRoom };
}
