import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentValue } from '#src/log/record-log.ts';
import type { FolderFailureReason, StoreTrouble } from '#src/sync/folder.ts';
import { makePackage } from '#src/sync/package-file.ts';
import { storeShelf } from '#src/ui/frame/store-shelf.ts';
import { HomeScreen } from '#src/ui/home/home-screen.tsx';
import { JoinScreen } from '#src/ui/join/join-screen.tsx';
import { SharingContext } from '#src/ui/parts/sharing-context.ts';
import { type Shelf, ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import {
  type FakeSharingOptions,
  fakeHandle,
  fakeSharing,
  offered,
} from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const user = userEvent.setup();
const passphrase = 'lantern orchard pebble saddle';
const key = { place: 'north-team', accessKeyId: 'NORTH7', secretAccessKey: 'pebble/orchard+7' };

function laptop(): Shelf {
  return storeShelf({
    openStore: async () => new MemoryStore(),
    environment: fakeEnvironment(),
    sampleChanges: async () => [],
  });
}

/** An audit on somebody else's laptop, with one case. */
async function theirAudit() {
  const shelf = laptop();
  const edits = [{ field: 'detail/name', value: 'Winter audit' }];
  const made = await shelf.create({ label: 'Winter', passphrase, edits, by: 'm1' });
  const open = made.ok ? shelf.opened(made.value) : undefined;
  if (!open) throw new Error('No audit was made');
  const reference = [{ field: 'reference', value: 'QUA-01' }];
  open.write([{ record: open.newRecord('case'), edits: reference }]);
  await open.settled();
  return open;
}

const CasesHere = () => (
  <>
    <p>The cases</p>
    <Link to="/">Home</Link>
  </>
);

async function showJoin(
  folder: MemoryFolder,
  options: FakeSharingOptions & { readonly address?: string } = {},
) {
  const shelf = laptop();
  const ready = Promise.resolve(fakeSharing(folder, options).sharing);
  const give = () => ready;
  await act(async () => {
    render(
      <ShelfContext value={shelf}>
        <SharingContext value={give}>
          <MemoryRouter initialEntries={[options.address ?? '/join']}>
            <Routes>
              <Route path="/" element={<HomeScreen />} />
              <Route path="/join" element={<JoinScreen />} />
              <Route path="/a/:audit/sync" element={<p>The sync screen</p>} />
              <Route path="/a/:audit/cases" element={<CasesHere />} />
            </Routes>
          </MemoryRouter>
        </SharingContext>
      </ShelfContext>,
    );
    await ready;
  });
  return shelf;
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));

/** What was typed is there again, but for the secret, until somebody throws it away. */
async function forgetTyped(folder: MemoryFolder) {
  cleanup();
  await showJoin(folder, { offer: offered });
  expect(screen.getByLabelText('Your team’s place')).toHaveProperty('value', key.place);
  expect(screen.getByLabelText('Access key')).toHaveProperty('value', key.accessKeyId);
  expect(screen.getByLabelText('Secret of the access key')).toHaveProperty('value', '');
  await press('Throw it away');
}

const typePhrase = (words: string) =>
  user.type(screen.getByLabelText('Passphrase of the audit'), words);

beforeEach(() => localStorage.clear());

describe('joining an audit', () => {
  it('brings the whole of it from the folder, after a passphrase that was wrong once', async () => {
    const theirs = await theirAudit();
    const folder = new MemoryFolder();
    const { sharing } = fakeSharing(folder);
    await sharing.folderOf(theirs).use(fakeHandle('Share'));
    const shelf = await showJoin(folder);
    await press('Choose the shared folder');
    await screen.findByText('There is an audit in “Share”.');
    await typePhrase('some other words of mine');
    await press('Join the audit');
    await screen.findByText(/That passphrase does not open this audit/);
    await user.clear(screen.getByLabelText('Passphrase of the audit'));
    await typePhrase(passphrase);
    await press('Join the audit');
    await screen.findByText('The cases');
    expect(shelf.opened(theirs.id)?.records('case')).toEqual(theirs.records('case'));
  });

  it('brings the whole of it from a backup file', async () => {
    const theirs = await theirAudit();
    const { bytes } = await makePackage(theirs.exchange, 'everything', 1);
    const shelf = await showJoin(new MemoryFolder(), { address: '/join?from=backup' });
    const file = new File([bytes], 'backup.json');
    await user.upload(screen.getByLabelText('Backup files'), file);
    await screen.findByText('There is an audit in “backup.json”.');
    await typePhrase(passphrase);
    await press('Restore');
    await screen.findByText('The cases');
    expect(shelf.opened(theirs.id)?.records('case')).toEqual(theirs.records('case'));
  });

  it('brings the whole of it from the object store, and the key with it', async () => {
    const theirs = await theirAudit();
    const folder = new MemoryFolder();
    await fakeSharing(folder, { offer: offered }).sharing.folderOf(theirs).moveToStore(key);
    const shelf = await showJoin(folder, { offer: offered });
    await press('Use the object store');
    await press('Look in the store');
    await screen.findByText(/Enter the place as you were given it/);
    // A colleague may have a key of their own for the same place; the audit goes on with the team's.
    await user.type(screen.getByLabelText('Your team’s place'), key.place);
    await user.type(screen.getByLabelText('Access key'), 'MINE');
    await user.type(screen.getByLabelText('Secret of the access key'), 'mine{Enter}');
    await screen.findByText('There is an audit in “north-team”.');
    await typePhrase(passphrase);
    await press('Join the audit');
    await screen.findByText('The cases');
    const ours = shelf.opened(theirs.id);
    expect(ours?.records('case')).toEqual(theirs.records('case'));
    const kept = ours && currentValue(ours.log(ours.record), 'object-store/key');
    expect(kept).toEqual(key);
    expect(ours?.exchange.unsent()).toBe(0);
  });

  it.each<[FolderFailureReason | undefined, StoreTrouble | undefined, RegExp]>([
    [undefined, undefined, /There is no audit in the place “north-team” yet/],
    ['blocked', 'key', /does not know this access key, or the secret is not right/],
    ['gone', 'no-answer', /The store does not answer/],
    ['unknown', 'clock', /Set this laptop’s clock right/],
  ])('says why there is none in the store: %s (%s)', async (reason, why, words) => {
    const folder = new MemoryFolder();
    if (reason) folder.fail(reason, why);
    await showJoin(folder, { offer: offered });
    await press('Use the object store');
    await user.type(screen.getByLabelText('Your team’s place'), key.place);
    await user.type(screen.getByLabelText('Access key'), key.accessKeyId);
    await user.type(screen.getByLabelText('Secret of the access key'), key.secretAccessKey);
    await press('Look in the store');
    await screen.findByText(words);
    await forgetTyped(folder);
  });

  it('shows how far it is and can be stopped; what came is kept and it goes on from there', async () => {
    const theirs = await theirAudit();
    const folder = new MemoryFolder();
    const { sharing } = fakeSharing(folder);
    await sharing.folderOf(theirs).use(fakeHandle('Share'));
    theirs.write([
      { record: theirs.newRecord('case'), edits: [{ field: 'reference', value: 'QUA-02' }] },
    ]);
    await theirs.settled();
    await sharing.folderOf(theirs).sync();
    const shelf = await showJoin(folder);
    await press('Choose the shared folder');
    await typePhrase(passphrase);
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const read = folder.read.bind(folder);
    // The first is read to see that the passphrase opens something of the audit.
    let packsRead = 0;
    folder.read = async (name, most) => {
      if (name.startsWith('packs/') && ++packsRead > 1) await held;
      return read(name, most);
    };
    await press('Join the audit');
    await screen.findByText(/^Looking at file \d of 3$/);
    await press('Cancel');
    await act(async () => letGo());
    await screen.findByText(/You stopped it\. What had come so far is kept/);
    folder.read = read;
    await press('Join the audit');
    await screen.findByText('The cases');
    expect(shelf.opened(theirs.id)?.records('case')).toHaveLength(2);
  });

  it('asks for what is missing', async () => {
    await showJoin(new MemoryFolder());
    await press('Join the audit');
    expect(screen.getByText('Say where the audit is first.')).toBeTruthy();
  });

  it('says that there is no audit in an empty folder, or among other files', async () => {
    const folder = new MemoryFolder();
    await showJoin(folder);
    await press('Choose the shared folder');
    await screen.findByText(/There is no audit in “Share” yet/);
    folder.put('minutes.json', new TextEncoder().encode('{"minutes":"of a meeting"}'));
    await press('Choose the shared folder');
    await screen.findByText(/There is no audit in “Share”, only other files/);
  });

  it('says which file is not one of ours', async () => {
    await showJoin(new MemoryFolder());
    const file = new File(['{"minutes":"of a meeting"}'], 'minutes.json');
    await user.upload(screen.getByLabelText('Files someone sent you'), file);
    await screen.findByText('“minutes.json” is not a file of Case File Audit with an audit in it.');
  });

  it('points to a file where folders are forbidden', async () => {
    await showJoin(new MemoryFolder(), { choice: { ok: false, reason: 'blocked' } });
    await press('Choose the shared folder');
    await screen.findByText(/Ask a colleague for a file: it does the same job/);
  });
});

/** Drops a file on the window, as from the desktop. */
function drop(...files: readonly File[]): void {
  const event = new Event('drop', { cancelable: true });
  const items = files.map(() => ({ kind: 'file' }));
  Object.assign(event, { dataTransfer: { types: ['Files'], items, files } });
  act(() => void window.dispatchEvent(event));
}

describe('a sealed file dropped on the home screen', () => {
  it('asks for the passphrase and brings the whole audit here', async () => {
    const theirs = await theirAudit();
    const { bytes } = await makePackage(theirs.exchange, 'everything', 1);
    const shelf = await showJoin(new MemoryFolder(), { address: '/' });
    drop(new File([bytes], 'changes.json'));
    await screen.findByText('There is an audit in “changes.json”.');
    await typePhrase(passphrase);
    await press('Join the audit');
    await screen.findByText('The cases');
    expect(shelf.opened(theirs.id)?.records('case')).toEqual(theirs.records('case'));
  });

  it('goes straight into an audit that is unlocked here', async () => {
    const theirs = await theirAudit();
    const first = await makePackage(theirs.exchange, 'everything', 1);
    const shelf = await showJoin(new MemoryFolder(), { address: '/join' });
    await user.upload(
      screen.getByLabelText('Files someone sent you'),
      new File([first.bytes], 'first.json'),
    );
    await screen.findByText('There is an audit in “first.json”.');
    await typePhrase(passphrase);
    await press('Join the audit');
    await screen.findByText('The cases');
    theirs.write([
      {
        record: theirs.newRecord('case'),
        edits: [{ field: 'reference', value: 'QUA-02' }],
      },
    ]);
    await theirs.settled();
    const second = await makePackage(theirs.exchange, 'everything', 2);
    await user.click(screen.getByRole('link', { name: 'Home' }));
    drop(new File([second.bytes], 'second.json'));
    await screen.findByText('The sync screen');
    await waitFor(() => expect(shelf.opened(theirs.id)?.records('case')).toHaveLength(2));
  });

  it('says when it is not one of ours', async () => {
    await showJoin(new MemoryFolder(), { address: '/' });
    drop(new File(['{"minutes":"of a meeting"}'], 'minutes.json'));
    await screen.findByText(/“minutes.json” is not a file of Case File Audit/);
  });
});
