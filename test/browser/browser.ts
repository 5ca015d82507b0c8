import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { findBrowser } from '#scripts/find-browser.mjs';

/** One Chromium process on one profile folder. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** The tab it starts with. */
  readonly page: Page;
  /** Give it to launchBrowser again to start a new process on what this one left behind. */
  readonly profile: string;
  /** Ends the process as a power cut would (SIGKILL): nothing is flushed, nothing is told. */
  kill(): Promise<void>;
  /** Ends the process in order. */
  close(): Promise<void>;
}

const running = new Set<LaunchedBrowser>();
const profiles = new Set<string>();

/** Ends every browser that still runs. Done by itself at the end of a test file; earlier, it saves memory. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of running) await browser.close();
}

afterAll(async () => {
  await closeBrowsers();
  for (const profile of profiles)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A new profile folder, removed when the test file is done. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'case-file-audit-profile-'));
  profiles.add(profile);
  return profile;
}

const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
];

/**
 * Starts Chromium without a window. Its home is the profile, so that installing an app touches nothing else. `timeZone`: that
 * of the laptop, "Asia/Kolkata". `textSize`: what a person set in the browser for all pages, in pixels; 16 is its own.
 */
export async function launchBrowser(
  profile = newProfile(),
  { timeZone, textSize }: { readonly timeZone?: string; readonly textSize?: number } = {},
): Promise<LaunchedBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium found. Set CHROME_PATH.');
  if (textSize !== undefined) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    const webprefs = { default_font_size: textSize };
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ webkit: { webprefs } }),
    );
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    env: {
      ...process.env,
      HOME: profile,
      XDG_CACHE_HOME: profile,
      XDG_CONFIG_HOME: profile,
      XDG_DATA_HOME: profile,
      ...(timeZone !== undefined && { TZ: timeZone }),
    },
    // Chromium refuses its sandbox to root, and only to root.
    args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    viewport: { width: 1366, height: 768 },
  });
  const pid = await browserPid(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const browser: LaunchedBrowser = {
    context,
    page,
    profile,
    async kill() {
      running.delete(browser);
      process.kill(pid, 'SIGKILL');
      await ended;
    },
    async close() {
      running.delete(browser);
      await context.close();
    },
  };
  running.add(browser);
  return browser;
}

/** The process that owns the others: killing it ends them all. */
async function browserPid(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const pid = answer?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('Chromium does not tell its process id.');
  await session?.detach();
  return pid;
}
