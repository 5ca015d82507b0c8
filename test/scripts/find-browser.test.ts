// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '#scripts/find-browser.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('CHROME_PATH goes first', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

test('a CHROME_PATH that is no program is named, and nothing else is tried', () => {
  vi.stubEnv('CHROME_PATH', 'no/such/browser');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(ensureBrowser()).toBeUndefined();
  expect(said.mock.calls.join()).toContain('CHROME_PATH is no/such/browser');
});

test.skipIf(process.platform !== 'linux')('without a browser it says what to install', () => {
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', '');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(ensureBrowser()).toBeUndefined();
  expect(said.mock.calls.join()).toContain('apt-get install chromium');
});
