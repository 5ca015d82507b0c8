import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePackage } from '#src/sync/package-file.ts';
import { openTestAudit } from '#test/build/open-audit.ts';
import { rename, showSync, team } from './show-sync.tsx';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const says = (words: RegExp | string) => screen.findByText(words);

beforeEach(() => {
  localStorage.clear();
  URL.createObjectURL = vi.fn(() => 'blob:made');
  URL.revokeObjectURL = vi.fn();
});

const asFile = (bytes: Uint8Array<ArrayBuffer>, name: string): File =>
  new File([bytes], name, { type: 'application/json' });

const open = (...files: File[]) =>
  user.upload(screen.getByLabelText('Files someone sent you'), files);

describe('sharing by file', () => {
  it('saves changes under a name that tells nothing, and counts them as sent once they were handed over', async () => {
    const test = await showSync();
    await rename(test, 'Spring audit');
    await press('Send my changes');
    await says(/^case-file-audit-changes-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    expect(screen.getByText(/not yet sent\. They are safe/)).toBeTruthy();
    await press('I have handed it over');
    await says('All changes sent');
    expect(screen.getByText('Nothing to send. All changes have been shared.')).toBeTruthy();
  });

  it('takes in several files at once, and says what came and what was there already', async () => {
    const test = await showSync();
    await rename(test, 'Spring audit');
    const { bytes: mine } = await makePackage(test.open.exchange, 'everything', 1);
    await open(asFile(mine, 'mine.json'), asFile(mine, 'again.json'));
    await says('2 files were there already.');
    // What was handed out and came back is somewhere else: it waits no more.
    expect(screen.getByText('All changes sent')).toBeTruthy();
  });

  it('can be stopped between two parts of a file, which goes on from there when it is opened again', async () => {
    const colleague = await openTestAudit({ changes: team });
    for (const name of ['One', 'Two', 'Three']) {
      await rename(colleague, name);
      await colleague.open.exchange.pack();
    }
    const { bytes } = await makePackage(colleague.open.exchange, 'everything', 1);
    const { open: here } = await showSync({ audit: { changes: team } });
    const ingest = here.exchange.ingest.bind(here.exchange);
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    here.exchange.ingest = async (file) => {
      await held;
      return ingest(file);
    };
    await open(asFile(bytes, 'theirs.json'));
    await says(/^Opening the file: part 1 of \d$/);
    await press('Cancel');
    await act(async () => letGo());
    await says(/You stopped it: open the file again and it goes on from there/);
  });

  it('refuses each bad file in words, and takes in nothing of it', async () => {
    const other = await openTestAudit({
      changes: team.map((change) => ({ ...change, record: 'audit/B2' as typeof change.record })),
    });
    const { bytes: foreign } = await makePackage(other.open.exchange, 'everything', 1);
    const { open: here } = await showSync();
    const before = here.log(here.record);
    const text = (words: string) => new TextEncoder().encode(words);
    const newer = text(
      '{"format":"case-file-audit-package","v":9,"audit":"A1","made":1,"files":[]}',
    );
    await open(
      asFile(foreign, 'theirs.json'),
      asFile(foreign.slice(0, 90), 'half.json'),
      asFile(newer, 'newer.json'),
      asFile(text('{"minutes":"of a meeting"}'), 'minutes.json'),
    );
    await says('Nothing was taken in.');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'theirs.json: It belongs to another audit. Nothing was taken in from it.',
      'half.json: Only part of it is there, or it was damaged on the way. Ask for it again.',
      'newer.json: It was made by a newer version of Case File Audit. Update this app, then open it again.',
      'minutes.json: It is not a file of Case File Audit.',
    ]);
    expect(here.log(here.record)).toBe(before);
  });
});

describe('a backup', () => {
  it('is saved as one file, and the screen says when', async () => {
    await showSync();
    expect(screen.getByText('This audit has not left this laptop yet.')).toBeTruthy();
    await press('Save a backup');
    await says(/^case-file-audit-backup-\d{4}-\d\d-\d\d-\d{4}\.json$/);
    expect(screen.getByText(/^Last handed over, synced or backed up: \d\d:\d\d\.$/)).toBeTruthy();
  });
});

describe('work that is on this laptop only', () => {
  const yesterday = String(Date.UTC(2012, 0, 1));
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is brought to mind after a day, and before the window closes', async () => {
    localStorage.setItem('case-file-audit/hand-over/A1', yesterday);
    const test = await showSync();
    expect(closing()).toBe(false);
    await rename(test, 'Spring audit');
    await says(/Last handed over or backed up 1 January/);
    expect(closing()).toBe(true);
    await press('Save a backup');
    await says(/^case-file-audit-backup-/);
    expect(screen.queryByText(/Last handed over or backed up 1 January/)).toBeNull();
    expect(closing()).toBe(false);
  });

  it('is no news to somebody who works alone on one laptop', async () => {
    const test = await showSync();
    await rename(test, 'Spring audit');
    expect(screen.queryByText(/If this laptop is lost/)).toBeNull();
    expect(closing()).toBe(false);
  });
});

describe('who has handed in', () => {
  it('names reviewers nothing has come from, and what waits on this laptop', async () => {
    const test = await showSync();
    await rename(test, 'Spring audit');
    const table = screen.getByRole('table', { name: /What has come from each reviewer/ });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows[1]).toMatch(/^AT Reviewer ?This laptop\d+ changes not yet sent0/);
    expect(rows.at(-1)).toBe('KM ReviewerNothing has come yet');
  });
});
