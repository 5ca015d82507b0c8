import { cleanup, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { ActionsScreen } from '#src/ui/actions/actions-screen.tsx';
import { CasesScreen } from '#src/ui/cases/cases-screen.tsx';
import { FeedbackScreen } from '#src/ui/feedback/feedback-screen.tsx';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { CheckScreen } from '#src/ui/review/check-screen.tsx';
import { ReviewScreen } from '#src/ui/review/review-screen.tsx';
import { NextAuditScreen } from '#src/ui/setup/next-audit-screen.tsx';
import { SetupScreen } from '#src/ui/setup/setup-screen.tsx';
import { SyncScreen } from '#src/ui/sync/sync-screen.tsx';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { fakeSharing, offered } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { fakeDesk } from '#test/ui/feedback/fake-desk.ts';
import { actionFields, tool } from '#test/ui/feedback/show-feedback.tsx';
import { renderInAudit } from '#test/ui/render-in-audit.tsx';
import { bridge, newRoad, readyCases, setUp } from '#test/ui/results/two-groups.ts';

const changes = [
  ...changesOf('audit/test', {
    ...setUp({ 'detail/auditDate': '2012-02-28', 'detail/feedbackDue': '2012-03-13' }),
    'member/member-1': { initials: 'AT', role: 'Project manager', order: 1 },
  }),
  ...Object.entries(readyCases()).flatMap(([id, fields]) => changesOf(`case/${id}`, fields)),
  ...changesOf('case/OPEN', { reference: 'BRG-90', group: 'bridge', 'answer/rp-plan-seen': 'yes' }),
  ...changesOf('case/OUT', { reference: 'BRG-91', group: 'bridge', excluded: 'Closed before' }),
  ...changesOf('action/a1', actionFields({ action: 'Share one plan', provider: bridge.id })),
  ...changesOf('action/a2', actionFields({ action: 'Log referrals', provider: newRoad.id })),
];

/** Every screen with a form, of an audit that is locked and unlocked between two times it is shown. */
async function showScreens(address: string) {
  const test = await openTestAudit({ changes });
  const user = userEvent.setup();
  const draw = async (open: OpenAudit) => {
    const { sharing } = fakeSharing(new MemoryFolder(), {
      offer: offered,
      openStore: () => new MemoryFolder(),
    });
    const { shelf } = fakeShelf({ open, unlocked: true });
    const model = new AuditModel(open, tool);
    await renderInAudit(
      { shelf, sharing, model, address: `/a/test/${address}` },
      <Routes>
        <Route path="/a/:audit/setup/:step?" element={<SetupScreen />} />
        <Route path="/a/:audit/next" element={<NextAuditScreen />} />
        <Route path="/a/:audit/cases" element={<CasesScreen />} />
        <Route path="/a/:audit/actions" element={<ActionsScreen />} />
        <Route path="/a/:audit/sync" element={<SyncScreen />} />
        <Route
          path="/a/:audit/feedback/:provider?"
          element={<FeedbackScreen desk={fakeDesk().desk} />}
        />
        <Route path="/a/:audit/c/:case/check" element={<CheckScreen />} />
        <Route path="/a/:audit/c/:case/:section?" element={<ReviewScreen />} />
      </Routes>,
    );
  };
  await draw(test.open);
  return {
    user,
    /** Locks with the form as it stands, unlocks, and goes to the same address. */
    lockAndComeBack: async () => {
      cleanup();
      await draw(await test.reopen());
    },
  };
}

interface Form {
  readonly name: string;
  readonly at: string;
  /** Buttons to press until the form is there. */
  readonly press?: readonly (string | RegExp)[];
  readonly field: string;
  readonly typed?: string;
}

const forms: readonly Form[] = [
  { name: 'details', at: 'setup/details', field: 'Name of the audit' },
  {
    name: 'a provider',
    at: 'setup/providers',
    press: ['Add another provider'],
    field: 'Service',
  },
  { name: 'a group', at: 'setup/groups', press: ['Add another group'], field: 'Short label' },
  { name: 'a reviewer', at: 'setup/team', press: ['Add another reviewer'], field: 'Role' },
  {
    name: 'questions',
    at: 'setup/questions',
    field: 'Leave out percentages below this many cases',
    typed: '5',
  },
  { name: 'the next audit', at: 'next', field: 'Name of the audit' },
  { name: 'more cases', at: 'cases', press: ['Add cases'], field: 'Case numbers' },
  {
    name: 'why a case is left out',
    at: 'cases',
    press: ['List and change cases', 'Change case BRG-90'],
    field: 'Why is it left out?',
  },
  {
    name: 'another number for a case',
    at: 'cases',
    press: ['List and change cases', 'Change case BRG-90'],
    field: 'Case number',
    typed: 'Z',
  },
  {
    name: 'a case in place of another',
    at: 'cases',
    press: ['List and change cases', 'Change case BRG-91'],
    field: 'Case number that stands in for it',
  },
  { name: 'an action', at: `feedback/${bridge.id}`, press: ['Add an action'], field: 'Action' },
  {
    name: 'the lines of a report',
    at: `feedback/${bridge.id}`,
    press: ['Edit the concerns'],
    field: 'Lines of the concerns',
  },
  { name: 'why questions are left', at: 'c/OPEN/check', field: 'Why are they left unanswered?' },
  { name: 'a store', at: 'sync', press: ['Use the object store'], field: 'Your team’s place' },
  { name: 'the key of a store', at: 'sync', press: ['Use the object store'], field: 'Access key' },
  {
    name: 'a copy with a new key',
    at: 'sync',
    press: ['Make a copy with a new key'],
    field: 'Shown while the copy is locked',
  },
];

async function openForm(user: UserEvent, { press = [], field }: Form) {
  for (const name of press) await user.click(await screen.findByRole('button', { name }));
  return screen.findByLabelText<HTMLInputElement | HTMLTextAreaElement>(field);
}

describe('what is typed and not saved is back after the audit was locked, in the form of', () => {
  it.each(forms)('$name', async (form) => {
    const { user, lockAndComeBack } = await showScreens(form.at);
    const before = await openForm(user, form);
    await user.type(before, form.typed ?? 'half said');
    const typed = before.value;
    await lockAndComeBack();
    const after = form.field.startsWith('Lines of')
      ? await screen.findByLabelText<HTMLTextAreaElement>(form.field)
      : await openForm(user, form);
    expect(typed).toContain(form.typed ?? 'half said');
    expect(after.value).toBe(typed);
  });
});
