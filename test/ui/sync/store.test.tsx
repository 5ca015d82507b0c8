import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentValue } from '#src/log/record-log.ts';
import type { FolderFailureReason, StoreTrouble } from '#src/sync/folder.ts';
import { identityBytes, identityName } from '#src/sync/folder-identity.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { fakeHandle, offered } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { rename, type ShowSync, showSync, team } from './show-sync.tsx';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const says = (words: RegExp | string) => screen.findByText(words);
const card = () => within(screen.getByRole('region', { name: 'Object store' }));

const key = { place: 'north-team', accessKeyId: 'NORTH7', secretAccessKey: 'pebble/orchard+7' };
const field = 'object-store/key';

beforeEach(() => localStorage.clear());

/** The sync screen where the host offers a store. */
async function show(options: ShowSync & { readonly objects?: MemoryFolder } = {}) {
  const { objects = new MemoryFolder(), ...more } = options;
  const test = await showSync({ offer: offered, openStore: () => objects, ...more });
  await screen.findByRole('region', { name: 'Object store' });
  const kept = () => currentValue(test.open.log(test.open.record), field);
  return { ...test, objects, kept };
}

/** The same, of an audit that uses the store already. */
async function inUse(objects = new MemoryFolder(), more: ShowSync = {}) {
  if (objects.files.size === 0) objects.put(identityName, identityBytes('A1'));
  const changes = [...team, ...changesOf('audit/A1', { [field]: key })];
  const test = await show({ ...more, objects, audit: { changes } });
  await says(/in the place “north-team”/);
  return test;
}

async function type(wanted: Partial<typeof key> = key) {
  const { place = '', accessKeyId = '', secretAccessKey = '' } = wanted;
  const fill = async (label: string, words: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.click(screen.getByLabelText(label));
    if (words !== '') await user.paste(words);
  };
  await fill('Your team’s place', place);
  await fill('Access key', accessKeyId);
  await fill('Secret of the access key', secretAccessKey);
  await press('Check and use this store');
}

async function tried(wanted: Partial<typeof key> = key) {
  await press('Use the object store');
  await type(wanted);
}

describe('an object store', () => {
  it('is not spoken of where the host of the app offers none', async () => {
    await showSync();
    await says(/No folder is chosen/);
    expect(screen.queryByText(/object store/i)).toBeNull();
  });

  it('is said to be set up wrongly where the host’s settings are not right', async () => {
    await show({ offer: { offered: false, why: 'not-understood' } });
    await says(/should offer an object store, but its settings are not right/);
    expect(screen.queryByRole('button', { name: 'Use the object store' })).toBeNull();
  });

  it('asks for each part that is missing; the secret is hidden until it is to be seen', async () => {
    const { objects, kept } = await show();
    await tried({ place: 'North Team' });
    await says(/Enter the place as you were given it/);
    await says(/Enter the access key as you were given it/);
    await says(/Enter the secret as you were given it/);
    const secret = screen.getByLabelText('Secret of the access key');
    expect(secret.getAttribute('type')).toBe('password');
    await user.click(card().getByLabelText('Show what I type'));
    expect(secret.getAttribute('type')).toBe('text');
    expect(secret.getAttribute('autocomplete')).toBe('off');
    expect([kept(), objects.reads]).toEqual([undefined, 0]);
  });

  it('is used once it was tried, and its key is kept with the audit and shown nowhere', async () => {
    const { objects, kept, open } = await show();
    await tried({ ...key, accessKeyId: ` ${key.accessKeyId}\n` });
    await says(/shared in the object store, in the place “north-team”/);
    await says('All changes sent');
    expect(kept()).toEqual(key);
    expect([...objects.files.keys()]).toContain(identityName);
    await says(/To use a folder in its place, stop using the store first/);
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull();
    const shown = document.documentElement.outerHTML;
    expect(shown).not.toContain(key.secretAccessKey);
    expect(shown).not.toContain(key.accessKeyId);
    expect([...objects.files.keys()].join()).not.toContain('NORTH7');
    expect(open.exchange.unsent()).toBe(0);
  });

  const refusals: [FolderFailureReason, StoreTrouble | undefined, RegExp][] = [
    ['unknown', 'clock', /more than 15 minutes apart.*Set this laptop’s clock right/],
    ['blocked', 'key', /does not know this access key, or the secret is not right\. Check both/],
    ['blocked', 'not-let-in', /knows the key, but does not let it into this place/],
    ['blocked', 'not-offered', /This copy of the app has no object store/],
    ['gone', 'no-bucket', /the part of it that this app is set up for is not there/],
    ['gone', 'no-answer', /The store does not answer\..*Try again in a moment/],
    ['unknown', 'answer', /Something else answered.*sign-in page/],
    ['busy', 'taken', /Another audit has just begun in this place/],
    ['busy', undefined, /The store is busy\. Try again in a moment/],
    ['unknown', undefined, /did not answer as it should\. Try again/],
  ];
  it.each(refusals)('that is %s (%s) is not used, and the reason said', async (...given) => {
    const [reason, why, words] = given;
    const test = await show();
    test.objects.fail(reason, why);
    await tried();
    await says(words);
    expect(card().queryByText(/stick is|unplugged|drive of the folder/)).toBeNull();
    expect(test.kept()).toBeUndefined();
    // What was typed is still there, for another try.
    test.objects.heal();
    await press('Check and use this store');
    await says(/in the place “north-team”/);
  });

  it.each<['read-only' | 'full', RegExp]>([
    ['read-only', /This key can read in the store but not write\. Ask whoever/],
    ['full', /There is no room left in the store\. Tell whoever/],
  ])('that is %s is not begun in', async (reason, words) => {
    const test = await show();
    test.objects.failWrites(reason);
    await tried();
    await says(words);
    expect(test.kept()).toBeUndefined();
  });

  it.each([
    [identityBytes('Somebody-else'), /This place in the store holds another audit/],
    [
      new TextEncoder().encode('{"format":"case-file-audit","v":9,"audit":"A1","again":"A1"}'),
      /made by a newer version of Case File Audit/,
    ],
  ])('that holds something else is left alone', async (mark, words) => {
    const objects = new MemoryFolder();
    objects.put(identityName, mark);
    const { kept } = await show({ objects });
    await tried();
    await says(words);
    expect([objects.writes, kept()]).toEqual([0, undefined]);
  });
});

describe('an audit in an object store', () => {
  it('syncs by itself, now, and says what came of it', async () => {
    const test = await inUse();
    await says(/^Synced/);
    expect(screen.getByText(/next try at \d\d:\d\d/)).toBeTruthy();
    await rename(test, 'Spring audit');
    expect(screen.getByText(/^1 change not yet sent\. They are safe/)).toBeTruthy();
    await act(async () => test.runTimers());
    await says('All changes sent');
    await press('Sync now');
    await says(/This laptop and the store hold the same\./);
  });

  const troubles: [FolderFailureReason, StoreTrouble | undefined, RegExp][] = [
    ['blocked', 'key', /It may have been replaced: enter the new key/],
    ['gone', 'no-answer', /Your changes stay on this laptop; we try again by ourselves/],
    ['unknown', 'clock', /Set this laptop’s clock right/],
    ['busy', undefined, /The store is busy\. Your changes stay/],
  ];
  it.each(troubles)('says when it is %s (%s), and goes on after that', async (...given) => {
    const [reason, why, words] = given;
    const test = await inUse();
    await says(/^Synced/);
    test.objects.fail(reason, why);
    await press('Sync now');
    await says(words);
    expect(screen.getByText(/in the place “north-team”/)).toBeTruthy();
    test.objects.heal();
    await press('Sync now');
    await says(/^Synced/);
  });

  it('says what others sent when this key may only read', async () => {
    const test = await inUse();
    await says(/^Synced/);
    await rename(test, 'Spring audit');
    test.objects.failWrites('read-only');
    await press('Sync now');
    await says(/can read in the store but not write\. What others sent is here/);
    expect(screen.getByText(/^1 change not yet sent\. They/)).toBeTruthy();
  });

  it('finds at the next run that two began in one place, says so, and stops there', async () => {
    const test = await inUse();
    await says(/^Synced/);
    const writes = test.objects.writes;
    test.objects.put(identityName, identityBytes('Somebody-else'));
    await rename(test, 'Spring audit');
    await act(async () => test.runTimers());
    await says(/holds another audit: perhaps two began there at the same time/);
    expect(screen.queryByText(/next try at/)).toBeNull();
    expect(test.objects.writes).toBe(writes);
  });

  it('takes a new key, which takes the place of the old one', async () => {
    const test = await inUse();
    await press('Enter a new key');
    await type({ ...key, accessKeyId: 'NORTH8', secretAccessKey: 'lantern' });
    await says(/^Synced/);
    expect(test.kept()).toEqual({ ...key, accessKeyId: 'NORTH8', secretAccessKey: 'lantern' });
    expect(screen.getByText(/in the place “north-team”/)).toBeTruthy();
  });

  it('goes over from the folder after one more run there, by which the others get the key', async () => {
    const folder = new MemoryFolder();
    folder.put(identityName, identityBytes('A1'));
    const test = await show({ folder, remembered: fakeHandle('Share') });
    await says(/^Synced/);
    const before = folder.writes;
    await tried();
    await says(/in the place “north-team”/);
    expect(folder.writes).toBe(before + 1);
    await says('All changes sent');
    // The store has all that the folder has.
    expect(new Set(test.objects.files.keys())).toEqual(new Set(folder.files.keys()));
  });

  it('is followed there by a laptop that gets the key from a colleague', async () => {
    const test = await show();
    await says(/No folder is chosen/);
    test.objects.put(identityName, identityBytes('A1'));
    const edits = [{ field, value: key }];
    await act(async () => {
      test.open.write([{ record: test.open.record, edits }]);
      await test.open.settled();
    });
    await says(/in the place “north-team”/);
    await says('All changes sent');
  });

  it('takes no folder beside it', async () => {
    const test = await inUse();
    await says(/^Synced/);
    await act(async () => test.shared().use(fakeHandle('Share')));
    await says(/“Share” was not used: this audit is shared in the object store/);
    expect(test.folder.writes).toBe(0);
  });

  it('leaves it only after a question, for the whole team, and deletes nothing there', async () => {
    const folder = new MemoryFolder();
    folder.put(identityName, identityBytes('A1'));
    const test = await inUse(undefined, { folder, remembered: fakeHandle('Share') });
    await says(/^Synced/);
    await press('Stop using the store');
    await press('Go on using it');
    expect(test.kept()).toEqual(key);
    await press('Stop using the store');
    const had = [...test.objects.files.keys()];
    await press('Stop using it');
    // The folder of before is used again.
    await says(/shared in the folder “Share”/);
    expect(test.kept()).toBeUndefined();
    expect([...test.objects.files.keys()]).toEqual(expect.arrayContaining(had));
    // The others look there, and find that the team has stopped.
    expect(test.objects.files.size).toBe(had.length + 1);
    expect(screen.getByRole('button', { name: 'Use the object store' })).toBeTruthy();
  });
});
