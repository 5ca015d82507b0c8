import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, beforeEach, vi } from 'vitest';
import { ActionsScreen } from '#src/ui/actions/actions-screen.tsx';
import { CasesScreen } from '#src/ui/cases/cases-screen.tsx';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { actionFields, tool } from '#test/ui/feedback/show-feedback.tsx';
import { type Fields, newRoad, readyCases, setUp } from '#test/ui/results/two-groups.ts';

/** Until the end of the test file it is noon on this day. */
export function itIs(day: string): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** On 1 June 2012: one over 4 weeks late, one 3 days late, one at risk, one done. */
export const someActions: Readonly<Record<string, Fields>> = {
  done: actionFields({ action: 'Name a lead', status: 'done', due: '2012-04-01' }),
  risk: actionFields({
    action: 'Share one plan',
    status: 'at-risk',
    due: '2012-07-01',
    provider: newRoad.id,
  }),
  days: actionFields({
    action: 'Log every referral',
    status: 'on-track',
    due: '2012-05-29',
    provider: newRoad.id,
    criterion: 'rp-referrals',
    finding: '1 of 3 (33%)',
    response: 'partly',
    responseWhy: 'Needs staff',
  }),
  weeks: actionFields({
    action: 'Write 2 dated goals',
    criterion: 'rp-smart',
    finding: '3 of 15 (20%)',
    owner: 'Team leader',
    start: '2012-03-20',
    due: '2012-05-01',
  }),
};

export interface BoardWords {
  readonly address?: string;
  readonly audit?: Fields;
  /** Actions by id: their fields. */
  readonly actions?: Readonly<Record<string, Fields>>;
  /** Another tab writes. */
  readonly reading?: boolean;
  readonly sample?: boolean;
}

/** The board over an open audit, or its cases (`address: 'cases'`). */
export async function showBoard(words: BoardWords = {}) {
  const test = await openTestAudit({
    sample: words.sample ?? false,
    changes: [
      ...changesOf('audit/test', setUp({ 'detail/feedbackDue': '2012-03-13', ...words.audit })),
      ...Object.entries(readyCases()).flatMap(([id, fields]) => changesOf(`case/${id}`, fields)),
      ...Object.entries(words.actions ?? someActions).flatMap(([id, fields]) =>
        changesOf(`action/${id}`, fields),
      ),
    ],
  });
  const open = words.reading ? await test.secondTab() : test.open;
  const model = new AuditModel(open, tool);
  const place = { address: '' };
  render(
    <MemoryRouter initialEntries={[`/a/test/${words.address ?? 'actions'}`]}>
      <AuditContext value={model}>
        <Routes>
          <Route path="/a/:audit/actions" element={<ActionsScreen />} />
          <Route path="/a/:audit/cases" element={<CasesScreen />} />
          <Route path="*" element={<p>Elsewhere</p>} />
        </Routes>
        <Address place={place} />
      </AuditContext>
    </MemoryRouter>,
  );
  return {
    user: userEvent.setup(),
    open,
    model,
    address: () => place.address,
    until: waitFor,
    box: () => within(screen.getByRole('dialog')),
    /** The actions on the board, in order. */
    actions: () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent),
    /** What stands in the row of an action, cell by cell. */
    row: (action: string) =>
      [...(screen.getByRole('rowheader', { name: action }).closest('tr')?.children ?? [])].map(
        ({ textContent }) => textContent,
      ),
    statusOf: (id: string) => model.actions().find((action) => action.id === id)?.status,
  };
}

function Address({ place }: { readonly place: { address: string } }) {
  const { pathname, search } = useLocation();
  place.address = pathname + search;
  return null;
}
