import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { type Change, recordId } from '#src/log/change.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { ResultsScreen } from '#src/ui/results/results-screen.tsx';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { type Fields, readyCases, setUp } from './two-groups.ts';

export interface ResultsWords {
  readonly address?: string;
  /** More fields of the audit's record. */
  readonly audit?: Fields;
  /** Extra cases by reference: all their fields. */
  readonly cases?: Readonly<Record<string, Fields>>;
  readonly noCases?: boolean;
  /** What other laptops wrote besides. */
  readonly changes?: readonly Change[];
}

/** The results screen over an open audit, with what a person or a screen reader finds on it. */
export async function showResults(words: ResultsWords = {}) {
  const cases = { ...(words.noCases ? {} : readyCases()), ...words.cases };
  const { open } = await openTestAudit({
    changes: [
      ...changesOf('audit/test', setUp(words.audit ?? {})),
      ...Object.entries(cases).flatMap(([reference, fields]) =>
        changesOf(`case/${reference}`, fields),
      ),
      ...(words.changes ?? []),
    ],
  });
  const place: Place = { address: '' };
  render(
    <MemoryRouter initialEntries={[`/a/test/results${words.address ?? ''}`]}>
      <AuditContext value={new AuditModel(open, smallTool)}>
        <Routes>
          <Route path="/a/:audit/results" element={<ResultsScreen />} />
          <Route path="*" element={<p>Elsewhere</p>} />
        </Routes>
        <Address place={place} />
      </AuditContext>
    </MemoryRouter>,
  );
  return {
    user: userEvent.setup(),
    address: () => place.address,
    open,
    caseRecord: (reference: string) => recordId('case', reference),
    table: () => screen.getByRole('table', { name: /^Cases with Yes, by sample group/ }),
    details: () => within(screen.getByRole('complementary', { name: 'Chosen cell' })),
    heading: () => screen.getByRole('heading', { level: 1 }),
    cell: (group: string, column: string) => cellText(group, column),
    button: (group: string, column: string) => within(cellOf(group, column)).getByRole('button'),
    until: waitFor,
  };
}

interface Place {
  address: string;
}

/** Keeps the address the screen is at. */
function Address({ place }: { readonly place: Place }) {
  const { pathname, search } = useLocation();
  place.address = pathname + search;
  return null;
}

/** The cell where the row of a row header and the column of a column header meet, as a script would find it. */
function cellOf(group: string, column: string): HTMLElement {
  const table = screen.getByRole('table');
  const columns = [...table.querySelectorAll('th[scope="col"]')];
  const index = columns.findIndex(({ textContent }) => textContent === column);
  const rows = [...table.querySelectorAll('tr')];
  const row = rows.find((one) => one.querySelector('th[scope="row"]')?.textContent === group);
  const cell = row?.children[index];
  if (!(cell instanceof HTMLElement)) throw new Error(`No cell for ${group} and ${column}`);
  return cell;
}

const cellText = (group: string, column: string): string | null =>
  cellOf(group, column).textContent;
