import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import type { FieldEdit } from '#src/audit/ids.ts';
import type { Change } from '#src/log/change.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { CasesScreen } from '#src/ui/cases/cases-screen.tsx';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { SetupScreen } from '#src/ui/setup/setup-screen.tsx';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

/** Changes that make these edits of a record. */
export const editsOf = (record: string, edits: readonly FieldEdit[]): Change[] =>
  changesOf(record, Object.fromEntries(edits.map(({ field, value }) => [field, value])));

const Address = () => <output data-testid="address">{useLocation().pathname}</output>;

/** The set-up or the cases of an audit called "Winter audit", over a store in memory. */
export async function showSetup(
  place: string,
  options: { changes?: readonly Change[]; edits?: readonly FieldEdit[]; by?: string } = {},
) {
  const { changes = [], edits = [], by } = options;
  const named = { field: 'detail/name', value: 'Winter audit' };
  const test = await openTestAudit({
    changes: [...editsOf('audit/A1', [named, ...edits]), ...changes],
    ...(by !== undefined && { by }),
  });
  const model = new AuditModel(test.open, rodt);
  const draw = (at: string) =>
    render(
      <AuditContext value={model}>
        <MemoryRouter initialEntries={[`/a/A1/${at}`]}>
          <Address />
          <Routes>
            <Route path="/a/:audit/setup/:step?" element={<SetupScreen />} />
            <Route path="/a/:audit/cases" element={<CasesScreen />} />
            <Route path="*" element={<p>Elsewhere</p>} />
          </Routes>
        </MemoryRouter>
      </AuditContext>,
    );
  let shown = draw(place);
  return {
    ...test,
    ...shown,
    model,
    /** Leaves the screen and goes to another one. */
    show: (next: string) => {
      shown.unmount();
      shown = draw(next);
    },
    user: userEvent.setup(),
    address: () => screen.getByTestId('address').textContent,
  };
}
