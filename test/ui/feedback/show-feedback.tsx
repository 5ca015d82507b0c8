import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { type ImprovementAction, improvementActionSchema } from '#src/audit/improvement-action.ts';
import type { Change } from '#src/log/change.ts';
import type { Edit } from '#src/log/edit.ts';
import type { FolderChoice } from '#src/sync/folder-choice.ts';
import type { LibraryAction, Section } from '#src/tool/audit-tool.ts';
import { FeedbackScreen } from '#src/ui/feedback/feedback-screen.tsx';
import type { ReportDesk } from '#src/ui/feedback/save/report-desk.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { SharingContext, useSharing } from '#src/ui/parts/sharing-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import type { FakeDirectory } from '#test/fake/fake-directory.ts';
import { fakeSharing } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { bridge, type Fields, readyCases, setUp } from '#test/ui/results/two-groups.ts';
import { fakeDesk } from './fake-desk.ts';

const library: LibraryAction[] = [
  {
    id: 'act-refs',
    title: 'Make referrals',
    criteria: ['rp-referrals'],
    trigger: 'below-standard',
    steps: ['Keep a list of services.', 'Log every referral.'],
    ownerRoles: ['Service manager'],
    measure: 'At least 70% have a referral.',
    targetPercent: 70,
    dueWeeks: 6,
    timescale: '6 weeks',
    sources: [{ code: 'P' }],
  },
];
export const tool = { ...smallTool, actions: library };

/** Fields of an action's record. */
export const actionFields = (more: Partial<ImprovementAction>): Fields => {
  const { id: _id, ...details } = more;
  return {
    ...(Object.fromEntries(
      Object.keys(improvementActionSchema.shape).map((name) => [name, '']),
    ) as Fields),
    provider: bridge.id,
    status: 'not-started',
    targetPercent: null,
    ...(details as Record<string, Edit['value']>),
  };
};

export interface FeedbackWords {
  readonly address?: string;
  readonly audit?: Fields;
  /** Actions by id: their fields. */
  readonly actions?: Readonly<Record<string, Fields>>;
  readonly noCases?: boolean;
  /** What the library suggests, in place of one action for referrals. */
  readonly library?: LibraryAction[];
  /** Sections asked beside those of the small tool. */
  readonly sections?: readonly Section[];
  /** More fields of cases, by reference. */
  readonly more?: Readonly<Record<string, Fields>>;
  /** More changes, such as values that stand side by side. */
  readonly changes?: readonly Change[];
  readonly desk?: ReportDesk;
  /** The folder a person picks; without one the browser cannot open folders. */
  readonly folder?: FakeDirectory;
  /** Another tab writes. */
  readonly reading?: boolean;
}

/** The feedback screen over an open audit of 12 Bridge cases and 3 joint ones. */
export async function showFeedback(words: FeedbackWords = {}) {
  const cases = words.noCases ? {} : readyCases();
  const test = await openTestAudit({
    changes: [
      ...changesOf('audit/test', setUp({ 'detail/feedbackDue': '2012-03-13', ...words.audit })),
      ...Object.entries(cases).flatMap(([id, fields]) =>
        changesOf(`case/${id}`, { ...fields, ...words.more?.[id] }),
      ),
      ...Object.entries(words.actions ?? {}).flatMap(([id, fields]) =>
        changesOf(`action/${id}`, fields),
      ),
      ...(words.changes ?? []),
    ],
  });
  const open = words.reading ? await test.secondTab() : test.open;
  const model = new AuditModel(open, {
    ...tool,
    actions: words.library ?? library,
    sections: [...tool.sections, ...(words.sections ?? [])],
  });
  const place = { address: '' };
  const choice: FolderChoice | null = words.folder
    ? { ok: true, folder: words.folder.handle }
    : null;
  const ready = Promise.resolve(fakeSharing(new MemoryFolder(), { choice }).sharing);
  const draw = async () => {
    const drawn = render(
      <MemoryRouter initialEntries={[`/a/test/feedback${words.address ?? ''}`]}>
        <SharingContext value={() => ready}>
          <Suspense fallback={null}>
            <SharingWatched />
          </Suspense>
          <AuditContext value={model}>
            <Routes>
              <Route
                path="/a/:audit/feedback/:provider?"
                element={<FeedbackScreen desk={words.desk ?? fakeDesk().desk} />}
              />
              <Route path="*" element={<p>Elsewhere</p>} />
            </Routes>
            <Address place={place} />
          </AuditContext>
        </SharingContext>
      </MemoryRouter>,
    );
    await act(async () => {
      await ready;
    });
    return drawn;
  };
  let drawn = await draw();
  return {
    /** Leaves the screen and comes back to it. */
    comeBack: async () => {
      drawn.unmount();
      drawn = await draw();
    },
    user: userEvent.setup(),
    open,
    model,
    address: () => place.address,
    until: waitFor,
    region: (name: string | RegExp) => within(screen.getByRole('region', { name })),
    box: () => within(screen.getByRole('dialog')),
  };
}

/** Every open audit's frame asks for the way of sharing before a screen does. */
function SharingWatched() {
  useSharing();
  return null;
}

function Address({ place }: { readonly place: { address: string } }) {
  const { pathname, search } = useLocation();
  place.address = pathname + search;
  return null;
}
