import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';

const folders = new Set<string>();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder on the disk that several browsers see, removed when the test file is done. */
export function newShare(): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-share-'));
  folders.add(folder);
  return folder;
}

/** Writes what Chromium keeps of a person's choices for one address, before it starts for the first time. */
function seed(profile: string, origin: string, exceptions: (key: string) => object): void {
  const key = `${new URL(origin).origin},*`;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const content_settings = { exceptions: exceptions(key) };
  const preferences = JSON.stringify({ profile: { content_settings } });
  writeFileSync(join(profile, 'Default', 'Preferences'), preferences);
}

/** As when somebody chose the folder and "Allow on every visit": nobody can click that in a browser without a window. */
export function allowFolder(profile: string, origin: string, folder: string): void {
  // Microseconds since 1601, as Chromium counts.
  const last_modified = String((Date.now() + 11_644_473_600_000) * 1000);
  const chosen = {
    'display-name': basename(folder),
    'is-directory': true,
    path: folder,
    readable: true,
    writable: true,
  };
  seed(profile, origin, (key) => ({
    file_system_access_extended_permission: { [key]: { last_modified, setting: 1 } },
    file_system_access_chooser_data: {
      [key]: { last_modified, setting: { 'chosen-objects': [chosen] } },
    },
  }));
}

/** As where the organisation's settings forbid writing to folders. */
export function blockFolders(profile: string, origin: string): void {
  seed(profile, origin, (key) => ({ file_system_write_guard: { [key]: { setting: 2 } } }));
}

/** Drops a folder on the window, as from the desktop. */
export async function dropFolder(page: Page, folder: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 5, y: 5, data });
  await devtools.detach();
}

/** What lies in the app's folder inside the shared one: path -> size in bytes. */
export function filesIn(share: string): Map<string, number> {
  const files = new Map<string, number>();
  for (const entry of readdirSync(share, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(share.length + 1), statSync(path).size);
    }
  return files;
}
