import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Change } from '#src/log/change.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { CaseScreen } from '#src/ui/print/case-screen.tsx';
import { FormScreen } from '#src/ui/print/form-screen.tsx';
import { ResultsScreen } from '#src/ui/print/results-screen.tsx';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { type Fields, readyCases, setUp } from '#test/ui/results/two-groups.ts';

export interface PrintWords {
  /** `form`, `case/BRG-11`, `results?den=as-published`. */
  readonly at: string;
  readonly tool?: AuditTool;
  /** More fields of the audit's record. */
  readonly audit?: Fields;
  /** Extra cases by reference, or more fields of a known one. */
  readonly cases?: Readonly<Record<string, Fields>>;
  readonly noCases?: boolean;
  /** What other laptops wrote besides. */
  readonly changes?: readonly Change[];
}

/** Pages for paper over an open audit, with what a person finds on them. */
export async function showPrint(words: PrintWords) {
  const cases: Record<string, Fields> = words.noCases ? {} : readyCases();
  for (const [reference, fields] of Object.entries(words.cases ?? {}))
    cases[reference] = { ...cases[reference], ...fields };
  const { open } = await openTestAudit({
    changes: [
      ...changesOf(
        'audit/test',
        setUp({
          'member/member-1': { initials: 'KM', role: 'Council officer', order: 1 },
          'member/at': { initials: 'AT', role: 'Project manager', order: 2 },
          ...words.audit,
        }),
      ),
      ...Object.entries(cases).flatMap(([reference, fields]) =>
        changesOf(`case/${reference}`, fields),
      ),
      ...(words.changes ?? []),
    ],
  });
  const router = createMemoryRouter(
    [
      { path: '/a/:audit/print/form', element: <FormScreen /> },
      { path: '/a/:audit/print/case/:case', element: <CaseScreen /> },
      { path: '/a/:audit/print/results', element: <ResultsScreen /> },
      { path: '*', element: <p>Elsewhere</p> },
    ],
    { initialEntries: [`/a/test/print/${words.at}`] },
  );
  const shown = render(
    <AuditContext value={new AuditModel(open, words.tool ?? smallTool)}>
      <RouterProvider router={router} />
    </AuditContext>,
  );
  return {
    open,
    user: userEvent.setup(),
    leave: shown.unmount,
    address: () => router.state.location.pathname + router.state.location.search,
    heading: () => screen.getByRole('heading', { level: 1 }).textContent,
    paper: () => within(screen.getByRole('article')),
    text: () => screen.getByRole('article').textContent?.replace(/\s+/g, ' ') ?? '',
    /** The row of a table that begins with these words, cell by cell. */
    row: (start: string) => cellsOf(start),
  };
}

function cellsOf(start: string): string[] {
  const row = [...document.querySelectorAll('article tr')].find((one) =>
    plain(one.children[0]).startsWith(start),
  );
  if (!row) throw new Error(`No row begins with ${start}`);
  return [...row.children].map(plain);
}

const plain = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
