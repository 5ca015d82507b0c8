import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What may come in place of a file: a sign-in page, an error, half of it, or what another version has under its name. */
export const poisons = ['page', 'error', 'half', 'other version'] as const;
export type Poison = (typeof poisons)[number];

export interface PoisonedHost {
  /** The app in a folder of this name: a place of its own for the browser's worker and copies. */
  at(folder: string): string;
  /** From now on the file of that folder's app is answered so, once. */
  poison(folder: string, file: string, poison: Poison): void;
}

const running = new Set<ReturnType<typeof createServer>>();
afterAll(() => {
  for (const server of running) server.close();
});

/** A host that gives the app at `home` from any folder, and now and then something else. */
export async function poisonedHost(home: string): Promise<PoisonedHost> {
  const waiting = new Map<string, Poison>();
  const server = createServer(async (request, response) => {
    const [, folder = '', file = ''] = /^\/([^/]*)\/([^?]*)/.exec(request.url ?? '') ?? [];
    const answer = await fetch(`${home}${file}`);
    const headers = Object.fromEntries(answer.headers);
    const body = Buffer.from(await answer.arrayBuffer());
    const key = `${folder}/${file || 'index.html'}`;
    const poison = waiting.get(key);
    waiting.delete(key);
    const send = (status: number, type: string | undefined, bytes: Buffer | string) => {
      const { 'content-length': _, connection: __, 'keep-alive': ___, ...kept } = headers;
      response.writeHead(status, { ...kept, ...(type && { 'content-type': type }) }).end(bytes);
    };
    if (poison === 'page') send(200, 'text/html', '<!doctype html><h1>Sign in to the network</h1>');
    else if (poison === 'error') send(503, 'text/plain', 'Busy');
    else if (poison === 'half') send(200, undefined, body.subarray(0, body.length >> 1));
    else if (poison === 'other version')
      send(200, undefined, Buffer.concat([body, Buffer.from('\n/* 2 */')]));
    else send(answer.status, undefined, body);
  });
  running.add(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    at: (folder) => `${origin}/${folder}/`,
    poison: (folder, file, poison) => void waiting.set(`${folder}/${file}`, poison),
  };
}
