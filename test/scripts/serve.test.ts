// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#scripts/serve.mjs';

const base = mkdtempSync(join(tmpdir(), 'case-file-audit-serve-'));
const folder = join(base, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, '.hidden'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks with the path exactly as given: fetch would tidy it first. */
const ask = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  test('gives the home page, whatever the query', async () => {
    for (const path of ['/', '/index.html', '/?from=home'])
      expect(await ask(path)).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
  });

  test('sends the security headers with every answer, also with a refusal', async () => {
    for (const answer of [await ask('/'), await ask('/nothing'), await ask('/', 'POST')])
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
  });

  test('lets browsers keep what has a hash in its name, and nothing else', async () => {
    expect((await ask('/assets/app-1a2b.js')).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await ask('/')).headers).toMatchObject({ 'cache-control': 'no-cache' });
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.hidden',
    '/%00',
    '/%',
    '/assets',
    '/assets/',
    '/nothing.js',
  ])('finds nothing at %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', 'PUT')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('says so when the port is taken', async () => {
    await expect(serve(folder, { port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
