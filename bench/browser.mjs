// Chromium on a profile folder of its own, and a meter of the main thread's processor time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './app-scripts.mjs';

const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  // A peer that asks for a web font gets nothing: no request leaves this computer.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A process of its own on a real profile: in a private window strict writes cost the same as relaxed ones. */
export async function launch(profile) {
  const executablePath = ensureBrowser();
  if (!executablePath) process.exit(1);
  return chromium.launchPersistentContext(profile, {
    executablePath,
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    viewport: { width: 1366, height: 768 },
  });
}

/** Processor time of a page's main thread so far, in milliseconds: scripts, style, layout and paint. */
export async function cpuMeter(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Long enough for what a click set going to end; idle time costs no processor time. */
export const settle = (page, milliseconds) => page.waitForTimeout(milliseconds);
