import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { serve } from '#scripts/serve.mjs';

export type Server = Awaited<ReturnType<typeof serve>>;

/** The built app. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const running = new Set<Server>();
const copies = new Set<string>();

afterAll(async () => {
  for (const server of running) await server.close();
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/**
 * Serves the built app with the headers of `npm start`; `store` is the origin of an object store that the page may ask.
 * Closing it is the laptop losing its network.
 */
export async function serveApp(folder = dist, port = 0, store = ''): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no build to test. Run: npm run build');
  const server = await serve(folder, { port, store });
  running.add(server);
  return server;
}

/** A copy of the built app that a test may change, removed when the test file is done. */
export function copyOfApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-app-'));
  copies.add(folder);
  cpSync(dist, folder, { recursive: true });
  return folder;
}
