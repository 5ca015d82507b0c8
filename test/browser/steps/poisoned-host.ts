import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { afterAll } from 'vitest';
import { headersWith } from '#scripts/security-headers.mjs';
import { contentTypes } from '#scripts/serve.mjs';
import type { Build } from './builds.ts';

/** What may come in place of a file: a sign-in page, an error, half of it, or what another version has under its name. */
export const poisons = ['page', 'error', 'half', 'other version'] as const;
/**
 * Their kin: another page's address to go to, half with a status that says so, the right bytes under another type, the line cut
 * while they come, a sign-in page two times.
 */
export const kin = ['redirect', 'partial', 'other type', 'cut off', 'page twice'] as const;
/** And half of the file with no end of it. */
export type Poison = (typeof poisons)[number] | (typeof kin)[number] | 'no end';

export interface PoisonedHost {
  /** The app in a folder of this name: a place of its own for the browser's worker and copies. */
  at(folder: string): string;
  /** What the folder gives from now on. */
  give(folder: string, build: Build): void;
  /** From now on the file of that folder's app is answered so, once. */
  poison(folder: string, file: string, poison: Poison): void;
  /** Whether it was. */
  poisoned(folder: string): boolean;
}

const running = new Set<ReturnType<typeof createServer>>();
afterAll(() => {
  for (const server of running) server.close();
});

const securityHeaders = headersWith('');
const signIn = '<!doctype html><h1>Sign in to the network</h1>';

/** A host that gives a build from any folder, out of memory, and now and then something else. */
export async function poisonedHost(): Promise<PoisonedHost> {
  const builds = new Map<string, Build>();
  const waiting = new Map<string, { file: string; poison: Poison; left: number }>();

  const answer = (address: string, response: ServerResponse) => {
    const [, folder = '', named = ''] = /^\/([^/]*)\/([^?]*)/.exec(address) ?? [];
    const file = named || 'index.html';
    const bytes = builds.get(folder)?.bytes(file);
    const send = (status: number, type: string, body: Buffer | string, more = {}) => {
      const headers = { ...securityHeaders, 'cache-control': 'no-cache', 'content-type': type };
      return response.writeHead(status, { ...headers, ...more }).end(body);
    };
    if (!bytes) return send(404, 'text/plain', 'There is nothing at this address.');
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    const next = waiting.get(folder);
    if (next?.file !== file || next.left === 0) return send(200, type, bytes);
    next.left -= 1;
    const half = bytes.subarray(0, bytes.length >> 1);
    switch (next.poison) {
      case 'page':
      case 'page twice':
        return send(200, 'text/html', signIn);
      case 'error':
        return send(503, 'text/plain', 'Busy');
      case 'half':
        return send(200, type, half);
      case 'other version':
        return send(200, type, Buffer.concat([bytes, Buffer.from('\n/* 2 */')]));
      case 'redirect':
        return send(302, 'text/html', signIn, { location: '/sign-in/' });
      case 'partial':
        return send(206, type, half, {
          'content-range': `bytes 0-${half.length - 1}/${bytes.length}`,
        });
      case 'other type':
        return send(200, 'text/plain', bytes);
      case 'cut off':
        response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
        return response.write(half, () => response.destroy());
      default:
        response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
        return response.write(half);
    }
  };

  const server = createServer((request, response) => {
    if (request.url === '/sign-in/')
      response.writeHead(200, { 'content-type': 'text/html' }).end(signIn);
    else answer(request.url ?? '/', response);
  });
  running.add(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    at: (folder) => `${origin}/${folder}/`,
    give: (folder, build) => void builds.set(folder, build),
    poison(folder, file, poison) {
      waiting.set(folder, { file, poison, left: poison === 'page twice' ? 2 : 1 });
    },
    poisoned: (folder) => waiting.get(folder)?.left === 0,
  };
}
