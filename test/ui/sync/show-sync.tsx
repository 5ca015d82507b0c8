import { act } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { SharedAuditWatch } from '#src/ui/sync/shared-audit-watch.tsx';
import { SyncScreen } from '#src/ui/sync/sync-screen.tsx';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit, type TestAuditOptions } from '#test/build/open-audit.ts';
import { type FakeSharingOptions, fakeSharing } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { renderInAudit } from '#test/ui/render-in-audit.tsx';

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
  const model = new AuditModel(test.open, rodt);
  await renderInAudit(
    { shelf, sharing, model, address: '/a/A1/sync' },
    <>
      {!test.open.sample && <SharedAuditWatch />}
      <Routes>
        <Route path="/a/:audit/sync" element={<SyncScreen />} />
      </Routes>
    </>,
  );
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
