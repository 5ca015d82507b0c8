import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { NextAuditScreen } from '#src/ui/setup/next-audit-screen.tsx';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { actionFields } from '#test/ui/feedback/show-feedback.tsx';
import { readyCases, setUp } from '#test/ui/results/two-groups.ts';

async function show({ by = 'm2', sample = false } = {}) {
  const { shelf, made } = fakeShelf();
  const team = {
    'member/m1': { initials: 'AL', role: 'Audit lead', order: 1 },
    'member/m2': { initials: 'PR', role: 'Probation officer', order: 2 },
  };
  const { open } = await openTestAudit({
    by,
    sample,
    changes: [
      ...changesOf('audit/test', setUp({ 'detail/auditDate': '2012-02-28', ...team })),
      ...Object.entries(readyCases()).flatMap(([id, fields]) => changesOf(`case/${id}`, fields)),
      ...changesOf('action/one', actionFields({ action: 'Goals', finding: '9 of 33 (27%)' })),
      ...changesOf('action/two', actionFields({ action: 'Over', status: 'done' })),
    ],
  });
  render(
    <ShelfContext value={shelf}>
      <AuditContext value={new AuditModel(open, rodt)}>
        <MemoryRouter initialEntries={['/a/test/next']}>
          <Routes>
            <Route path="/a/:audit/next" element={<NextAuditScreen />} />
            <Route path="/a/:audit/setup/details" element={<p>Set-up of the new audit</p>} />
          </Routes>
        </MemoryRouter>
      </AuditContext>
    </ShelfContext>,
  );
  return { made, user: userEvent.setup() };
}

const values = (edits: readonly { field: string; value: unknown }[] = []) =>
  new Map(edits.map(({ field, value }) => [field, value]));

describe('the next audit', () => {
  it('takes the set-up and the open actions over, with a name, days and passphrase of its own', async () => {
    const { user, made } = await show();
    expect(
      screen.getByText(/2 providers, 2 sample groups, 2 reviewers, 1 open action/),
    ).toBeDefined();
    expect(screen.getByLabelText('Your initials')).toHaveProperty('value', 'PR');
    await user.type(screen.getByLabelText('Name of the audit'), 'Summer audit');
    fireEvent.change(screen.getByLabelText('Audit date'), { target: { value: '2012-08-28' } });
    await user.click(await screen.findByLabelText('I have written these words down'));
    await user.click(screen.getByRole('button', { name: 'Make the audit' }));
    expect(await screen.findByText('Set-up of the new audit')).toBeDefined();
    const [first] = made;
    expect(first?.by).toBe('m2');
    const set = values(first?.edits);
    expect(set.get('detail/name')).toBe('Summer audit');
    expect(set.get('detail/feedbackDue')).toBe('2012-09-11');
    expect(set.get('member/m1')).toMatchObject({ initials: 'AL' });
    expect(set.get('member/m2')).toMatchObject({ initials: 'PR', order: 2 });
    expect([...set.keys()].filter((field) => field.startsWith('group/'))).toHaveLength(2);
    expect(first?.actions).toHaveLength(1);
    const action = values(first?.actions?.[0]);
    expect(action.get('finding')).toBe('was 9 of 33 (27%) on 28 February 2012');
    expect(action.get('carriedFrom')).toBe('one');
  });

  it('adds whoever makes it to the team when they were not in it', async () => {
    const { user, made } = await show({ by: 'somebody' });
    await user.type(screen.getByLabelText('Name of the audit'), 'Summer audit');
    await user.type(screen.getByLabelText('Your initials'), 'ZZ');
    await user.click(await screen.findByLabelText('I have written these words down'));
    await user.click(screen.getByRole('button', { name: 'Make the audit' }));
    await screen.findByText('Set-up of the new audit');
    const [first] = made;
    expect(values(first?.edits).get(`member/${first?.by}`)).toMatchObject({
      initials: 'ZZ',
      order: 3,
    });
  });

  it('cannot come from the sample', async () => {
    await show({ sample: true });
    expect(screen.getByText(/The sample has no next audit\./)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Make the audit' })).toBeNull();
  });
});
