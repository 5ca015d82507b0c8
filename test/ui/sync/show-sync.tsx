import { act, render } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { SharingContext } from '#src/ui/parts/sharing-context.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { SharedAuditWatch } from '#src/ui/sync/shared-audit-watch.tsx';
import { SyncScreen } from '#src/ui/sync/sync-screen.tsx';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit, type TestAuditOptions } from '#test/build/open-audit.ts';
import { type FakeSharingOptions, fakeSharing } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';

/** What a reviewer at this laptop has done before the test begins: one change, in the name of AT. */
const member = (initials: string, order: number) => ({ initials, role: 'Reviewer', order });
export const team = changesOf('audit/A1', {
  'detail/name': 'Winter audit',
  'member/m1': member('AT', 1),
  'member/m2': member('KM', 2),
});

export interface ShowSync extends FakeSharingOptions {
  readonly folder?: MemoryFolder;
  readonly audit?: TestAuditOptions;
  readonly passphrase?: string;
}

/** The sync screen of an open audit over a folder in memory, with what the frame shows above it. */
export async function showSync(options: ShowSync = {}) {
  const { folder = new MemoryFolder(), passphrase = 'the words of now and here', audit } = options;
  const test = await openTestAudit({ changes: team, by: 'm1', ...audit });
  const { sharing, runTimers } = fakeSharing(folder, options);
  const { shelf, phrasesSet } = fakeShelf({ open: test.open, unlocked: true, passphrase });
  const ready = Promise.resolve(sharing);
  await act(async () => {
    render(
      <ShelfContext value={shelf}>
        <SharingContext value={() => ready}>
          <AuditContext value={new AuditModel(test.open, rodt)}>
            <MemoryRouter initialEntries={['/a/A1/sync']}>
              {!test.open.sample && <SharedAuditWatch />}
              <Routes>
                <Route path="/a/:audit/sync" element={<SyncScreen />} />
              </Routes>
            </MemoryRouter>
          </AuditContext>
        </SharingContext>
      </ShelfContext>,
    );
    await ready;
  });
  const shared = () => sharing.folderOf(test.open);
  return { ...test, folder, shared, runTimers, phrasesSet };
}

/** Somebody changes the audit's name; resolves once it is saved. */
export async function rename({ open }: Awaited<ReturnType<typeof openTestAudit>>, name: string) {
  await act(async () => {
    open.write([{ record: open.record, edits: [{ field: 'detail/name', value: name }] }]);
    await open.settled();
  });
}
