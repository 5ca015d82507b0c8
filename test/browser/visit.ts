import type { BrowserContext, Page } from 'playwright-core';

/** What a browser did that the app must never do. Lists stay empty in a good visit. */
export interface Misdeeds {
  /** Requests to another host than the app's. */
  readonly foreign: string[];
  /** What the security policy had to stop, and scripts that broke. */
  readonly faults: string[];
}

/** Watches every tab and worker of a browser from now on. */
export function watchMisdeeds(context: BrowserContext, home: string): Misdeeds {
  const misdeeds: Misdeeds = { foreign: [], faults: [] };
  const { origin } = new URL(home);
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      misdeeds.foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text()))
      misdeeds.faults.push(message.text());
  });
  context.on('weberror', (fault) => misdeeds.faults.push(String(fault.error())));
  return misdeeds;
}

/** Resolves with its heading when a screen of the app stands; the shell that comes first has none. */
export async function screenShown(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 }).first();
  await heading.waitFor();
  return (await heading.textContent()) ?? '';
}

/** Resolves when every file of the app is on this laptop. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
