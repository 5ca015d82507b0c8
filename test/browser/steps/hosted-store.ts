import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { copyOfApp, type Server, serveApp } from '#test/browser/server.ts';
import type { ObjectStoreEngine } from '#test/build/object-store-engine.ts';
import { button, field } from './screen.ts';

/** The app as a host serves it who offers this store: one more address in the policy, and a file beside index.html. */
export function serveWithStore({ settings }: ObjectStoreEngine): Promise<Server> {
  const folder = copyOfApp();
  const index = join(folder, 'index.html');
  const page = readFileSync(index, 'utf8');
  writeFileSync(index, page.replace('connect-src &#39;self&#39;', `$& ${settings.endpoint}`));
  writeFileSync(join(folder, 'object-store.json'), JSON.stringify(settings));
  return serveApp(folder, 0, settings.endpoint);
}

/** Types the place and the key into the Sync or Join screen. */
export async function typeStoreKey(
  page: Page,
  key: { readonly place: string; readonly accessKeyId: string; readonly secretAccessKey: string },
): Promise<void> {
  await button(page, 'Use the object store').click();
  await field(page, 'Your team’s place').fill(key.place);
  await field(page, 'Access key').fill(key.accessKeyId);
  await page.getByLabel('Secret of the access key').fill(key.secretAccessKey);
}
