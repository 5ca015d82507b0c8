import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** What axe finds on the screen as it stands, in each look: "dark: color-contrast at .hint". */
export async function faultsIn(page: Page): Promise<string[]> {
  // The policy of the app lets no such script in; the tools of a developer may.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const faults: string[] = [];
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    for (const fault of await page.evaluate(runAxe)) faults.push(`${look}: ${fault}`);
  }
  await page.emulateMedia(looks.light);
  return faults;
}

async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')} ${html.slice(0, 100)}`),
  );
}
