import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import type { FieldValue } from '#src/audit/ids.ts';
import { type Change, recordId } from '#src/log/change.ts';
import { conflictsIn } from '#src/log/conflicts.ts';
import { currentValue } from '#src/log/record-log.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { CasesScreen } from '#src/ui/cases/cases-screen.tsx';
import { ConflictsScreen } from '#src/ui/conflicts/conflicts-screen.tsx';
import { AuditNotices } from '#src/ui/frame/audit-notices.tsx';
import { HistoryScreen } from '#src/ui/history/history-screen.tsx';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const group = (name: string, order: number): FieldValue => ({
  ...{ label: name, name, planned: 12, providers: [], order, tier: '2', topExpected: 'no' },
  ...{ comprehensiveExpected: 'no', prescribed: 'no', noteSetsExpected: 1, womenOnly: false },
});

/** A case by its number, made by AT at 08:00 on 1 February 2012. */
export const made = (reference: string, fields: Fields = {}, by = 'at'): Change[] =>
  changesOf(`case/${reference}`, { reference, group: 'bridge', ...fields }, by);

const setUp = changesOf(
  'audit/test',
  {
    'detail/name': 'February audit',
    'detail/auditDate': '2012-02-28',
    'group/bridge': group('Bridge only', 1),
    'group/drr': group('DRR', 2),
    'member/at': { initials: 'AT', role: 'Project manager', order: 1 },
    'member/km': { initials: 'KM', role: 'Council officer', order: 2 },
  },
  'at',
);

/** An audit that several people worked on, at `place`, on the laptop of AT. */
export async function showTogether(place: string, changes: readonly Change[]) {
  changeSettings({
    singleKeys: true,
    moveOn: true,
    density: 'normal',
    densityOf: {},
    theme: 'system',
  });
  const test = await openTestAudit({ by: 'at', changes: [...setUp, ...changes] });
  const { open } = test;
  const model = new AuditModel(open, rodt);
  const frame = (
    <AuditContext value={model}>
      <AuditNotices />
      <Outlet />
    </AuditContext>
  );
  const router = createMemoryRouter(
    [
      {
        element: frame,
        children: [
          { path: '/a/:audit/conflicts', element: <ConflictsScreen /> },
          { path: '/a/:audit/history', element: <HistoryScreen /> },
          { path: '/a/:audit/c/:case/history', element: <HistoryScreen /> },
          { path: '/a/:audit/cases', element: <CasesScreen /> },
          { path: '*', element: <p>Elsewhere</p> },
        ],
      },
    ],
    { initialEntries: [`/a/test/${place}`] },
  );
  const { shelf } = fakeShelf({ open, unlocked: true });
  render(
    <ShelfContext value={shelf}>
      <RouterProvider router={router} />
    </ShelfContext>,
  );
  const user = userEvent.setup();
  const log = (record: string) => {
    const [kind = '', random = ''] = record.split('/');
    return open.log(recordId(kind, random));
  };
  return {
    ...test,
    model,
    user,
    until: waitFor,
    go: (to: string) => router.navigate(`/a/test/${to}`),
    address: () => router.state.location.pathname,
    arrival: () => router.state.location.state as unknown,
    press: (keys: string) => user.keyboard(keys),
    value: (record: string, field: string) => currentValue(log(record), field),
    log,
    /** Keys of the fields still unsettled. */
    unsettled: () => model.conflicts().map(({ record, field }) => `${record} ${field}`),
    unsettledIn: (record: string) => conflictsIn(log(record)).length,
    /** Name of the field that has the focus. */
    focused: () =>
      document.activeElement?.matches('[data-conflict]')
        ? document.activeElement.querySelector('h3')?.textContent
        : undefined,
    field: (name: string) => within(screen.getByRole('group', { name })),
    said: () => screen.getAllByRole('status').map(({ textContent }) => textContent ?? ''),
  };
}
