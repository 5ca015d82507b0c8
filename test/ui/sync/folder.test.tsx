import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FolderFailureReason } from '#src/sync/folder.ts';
import { identityBytes, identityName } from '#src/sync/folder-identity.ts';
import { fakeHandle } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { rename, showSync } from './show-sync.tsx';

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const says = (words: RegExp | string) => screen.findByText(words);

beforeEach(() => localStorage.clear());

/** A folder of this audit, chosen some other day. */
async function inUse(folder = new MemoryFolder(), permission: PermissionState = 'granted') {
  if (folder.files.size === 0) folder.put(identityName, identityBytes('A1'));
  return showSync({ folder, remembered: fakeHandle('Share', permission) });
}

describe('a folder to share an audit in', () => {
  it('is chosen once, is named, and changes count as sent only after they were read back', async () => {
    const test = await showSync();
    await says(/No folder is chosen on this laptop/);
    expect(screen.getByText('or drop the folder here')).toBeTruthy();
    await rename(test, 'Spring audit');
    expect(screen.getByText(/^\d+ changes? not yet sent\. They are safe/)).toBeTruthy();
    await press('Choose a folder');
    await says(/shared in the folder “Share”/);
    await says(/1 file sent and read back|2 files sent and read back/);
    expect(await says('All changes sent')).toBeTruthy();
    expect([...test.folder.files.keys()]).toContain(identityName);
    expect(screen.getByText(/next try at \d\d:\d\d/)).toBeTruthy();
  });

  it('does not count changes as sent when the folder gives other bytes back', async () => {
    const folder = new MemoryFolder();
    folder.put(identityName, identityBytes('A1'));
    const publish = folder.publish.bind(folder);
    folder.publish = async (name, bytes) => publish(name, bytes.subarray(0, 40));
    const test = await inUse(folder);
    await rename(test, 'Spring audit');
    await press('Sync now');
    await says(/files? could not be read. We will try again./);
    expect(screen.getByText(/not yet sent\. They are safe/)).toBeTruthy();
    expect(screen.queryByText('All changes sent')).toBeNull();
  });

  it('syncs by itself when its time has come', async () => {
    const test = await inUse();
    await says(/Synced/);
    await rename(test, 'Spring audit');
    expect(screen.getByText(/^1 change not yet sent\. They are safe/)).toBeTruthy();
    await act(async () => test.runTimers());
    expect(await says('All changes sent')).toBeTruthy();
  });

  it('needs one click again after the browser was closed', async () => {
    await inUse(new MemoryFolder(), 'prompt');
    await says('The browser asks for a click before the app may use “Share” again.');
    await press('Reconnect folder');
    await says(/shared in the folder “Share”/);
    expect(await says('All changes sent')).toBeTruthy();
  });

  const troubles: [FolderFailureReason, RegExp][] = [
    ['gone', /The folder is not there\. The stick may be unplugged/],
    ['busy', /Another program holds the files/],
    ['unknown', /did not answer as it should/],
  ];
  it.each(troubles)('says so when it is %s, and that nothing is lost', async (reason, words) => {
    const test = await inUse();
    await says(/Synced/);
    test.folder.fail(reason);
    await press('Sync now');
    await says(words);
    test.folder.heal();
    await press('Sync now');
    await says(/Synced/);
  });

  it.each<['read-only' | 'full', RegExp]>([
    ['read-only', /can be read but not written to/],
    ['full', /The drive of the folder is full/],
  ])('keeps changes on the laptop when it is %s', async (reason, words) => {
    const test = await inUse();
    await says(/Synced/);
    await rename(test, 'Spring audit');
    test.folder.failWrites(reason);
    await press('Sync now');
    await says(words);
    expect(screen.getByText(/^1 change not yet sent\. They are safe/)).toBeTruthy();
  });

  it('is left alone when it holds another audit', async () => {
    const folder = new MemoryFolder();
    folder.put(identityName, identityBytes('Somebody-else'));
    await showSync({ folder });
    await says(/No folder is chosen/);
    await press('Choose a folder');
    await says(/“Share” holds another audit\. Nothing in it was changed/);
    expect(folder.writes).toBe(0);
  });

  it('is left alone when it was made by a newer app', async () => {
    const folder = new MemoryFolder();
    const newer = JSON.stringify({ format: 'case-file-audit', v: 9, audit: 'A1', again: 'A1' });
    folder.put(identityName, new TextEncoder().encode(newer));
    await showSync({ folder });
    await says(/No folder is chosen/);
    await press('Choose a folder');
    await says(/“Share” was made by a newer version/);
    expect(folder.writes).toBe(0);
  });

  it('is used when it is dropped before the browser has said which one it was last time', async () => {
    let letGo = (): void => {};
    const slowly = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const test = await showSync({ slowly });
    await says('Looking for the folder…');
    const using = test.shared().use(fakeHandle('Share'));
    await act(async () => {
      letGo();
      await using;
    });
    await says(/shared in the folder “Share”/);
    await says('All changes sent');
  });

  it('goes on being used when another that is picked cannot be', async () => {
    const other = new MemoryFolder();
    other.put(identityName, identityBytes('Somebody-else'));
    const ours = new MemoryFolder();
    ours.put(identityName, identityBytes('A1'));
    const test = await showSync({
      remembered: fakeHandle('Share'),
      choice: { ok: true, folder: fakeHandle('Other') },
      open: ({ name }) => (name === 'Other' ? other : ours),
    });
    await says(/^Synced/);
    await press('Choose another folder');
    await says(/“Other” holds another audit\. Nothing in it was changed/);
    await says(/shared in the folder “Share”/);
    await rename(test, 'Spring audit');
    await act(async () => test.runTimers());
    await says('All changes sent');
    expect(other.writes).toBe(0);
    // It is the one that is remembered, too.
    other.fail('gone');
    await press('Choose another folder');
    await says(/“Other” cannot be used\. The folder is not there/);
    await press('Sync now');
    await says(/hold the same/);
  });

  it('may hold other files, which stay as they are', async () => {
    const folder = new MemoryFolder();
    const minutes = new TextEncoder().encode('{"minutes":"of a meeting"}');
    folder.put('minutes.json', minutes);
    await showSync({ folder });
    await says(/No folder is chosen/);
    await press('Choose a folder');
    expect(await says('All changes sent')).toBeTruthy();
    expect(folder.files.get('minutes.json')?.bytes).toEqual(minutes);
  });

  it('is filled again only when a person says that an emptied folder is the right one', async () => {
    const test = await inUse();
    await says(/Synced/);
    test.folder.files.clear();
    await press('Sync now');
    await says(/The folder is empty\./);
    expect(test.folder.files.size).toBe(0);
    await press('It is the right folder: put everything back');
    await says(/files? sent and read back/);
    expect(test.folder.files.size).toBeGreaterThan(1);
  });

  it('names files that cannot be read, and looks at them again', async () => {
    const folder = new MemoryFolder();
    folder.put(identityName, identityBytes('A1'));
    const torn = `packs/${'0'.repeat(32)}.json`;
    folder.put(torn, new TextEncoder().encode('{"format":"case-file-audit-pack","v":1'));
    await inUse(folder);
    await says('1 file could not be read. We will try again.');
    expect(screen.getByText(torn)).toBeTruthy();
    expect(screen.getByText('Not whole yet, or damaged.')).toBeTruthy();
    folder.remove(torn);
    await press('Sync now');
    await says(/hold the same/);
    expect(screen.queryByText(torn)).toBeNull();
  });

  it('can be stopped half way', async () => {
    const test = await inUse();
    await says(/Synced/);
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const read = test.folder.read.bind(test.folder);
    test.folder.read = async (name, most) => {
      await held;
      return read(name, most);
    };
    await press('Sync now');
    await press('Cancel');
    await act(async () => letGo());
    await says(/You stopped it\./);
  });
});

describe('where folders cannot be used', () => {
  it('says that the organisation forbids it, with the words for the IT department', async () => {
    await showSync({ choice: { ok: false, reason: 'blocked' } });
    await says(/No folder is chosen/);
    await press('Choose a folder');
    await says(/Most often the organisation’s settings forbid it\. Share the audit with files/);
    const text = screen.getByTestId('it-text').textContent;
    expect(text).toContain(`FileSystemWriteAskForUrls = ["${location.origin}"]`);
    expect(screen.getByRole('button', { name: 'Send my changes' })).toBeTruthy();
  });

  it('says that this browser has no folders', async () => {
    await showSync({ choice: null });
    await says(/This browser cannot open folders\. Share the audit with files instead/);
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
  });

  it('stays as it was when nobody chose', async () => {
    await showSync({ choice: { ok: false, reason: 'cancelled' } });
    await says(/No folder is chosen/);
    await press('Choose a folder');
    await says(/No folder is chosen/);
  });
});

it('the sample audit is never shared', async () => {
  await showSync({ audit: { sample: true } });
  expect(screen.getByText(/The sample audit is never shared/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
});
