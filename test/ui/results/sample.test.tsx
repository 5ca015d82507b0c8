import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import published from '#src/sample/table-1.json' with { type: 'json' };
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { ResultsScreen } from '#src/ui/results/results-screen.tsx';
import { openTestAudit } from '#test/build/open-audit.ts';

/** The words this screen has for the published table's symbols; a blank was not recorded either. */
const words = (value: number | string | null): string => {
  if (typeof value === 'number') return String(value);
  return value === '*' ? 'n/a' : 'not checked';
};

async function showSample(address = '') {
  const { open } = await openTestAudit({ changes: sampleChanges(), sample: true });
  const { container } = render(
    <MemoryRouter initialEntries={[`/results${address}`]}>
      <AuditContext value={new AuditModel(open, rodt)}>
        <ResultsScreen />
      </AuditContext>
    </MemoryRouter>,
  );
  const lines = [...container.querySelectorAll('table tr')];
  return lines.map((line) => [...line.children].map(({ textContent }) => textContent));
}

const shares = (lines: (string | null)[][]) => lines.at(-1)?.slice(2);

it('the sample audit reads as the published table, cell by cell', async () => {
  const [head, ...lines] = await showSample();
  expect(head?.slice(2)).toEqual(rodt.columns.map(({ heading }) => heading));
  const columns = published.columns.map(({ id }) => id);
  expect(rodt.columns.map(({ id }) => id)).toEqual(columns);
  expect(lines.slice(0, -2)).toEqual(
    published.groups.map(({ label, cases, yes }) => {
      const cells: Readonly<Record<string, number | string | null>> = yes;
      return [label, String(cases), ...columns.map((id) => words(cells[id] ?? null))];
    }),
  );
  const printed: Readonly<Record<string, { readonly count: number }>> = published.printedTotals;
  expect(lines.at(-2)).toEqual([
    'All groups',
    '52',
    ...columns.map((id) => String(printed[id]?.count)),
  ]);
  expect(screen.getByText(/all cases finished · 2 cells to check$/)).toBeDefined();
});

it('its shares are recomputed, with the denominator the reader chooses', async () => {
  const applicable = shares(await showSample('?den=applicable'));
  expect(applicable?.slice(9, 11)).toEqual(['16%', '32%']);
});

it('of all 52 cases, the shares the report got wrong come out right', async () => {
  const all = shares(await showSample('?den=as-published'));
  const right = [79, 63, 25, 42, 37, 37, 29, 38, 31, 15, null, 35, 48];
  expect(all).toEqual(right.map((share) => (share === null ? 'none' : `${share}%`)));
});

it('flags the two counts that exceed the plans of their group', async () => {
  await showSample();
  const flagged = screen.getAllByRole('button', { name: /Check this count$/ });
  expect(flagged.map((button) => button.getAttribute('aria-label'))).toEqual([
    '10 of 12 (83%). Bridge only, Abstinence. Check this count',
    '5 of 5. Complex needs, Abstinence. Check this count',
  ]);
});

it('counts the case to practise on only when asked, and says so', async () => {
  const totals = async (address: string) => (await showSample(address)).at(-2)?.[1];
  expect(await totals('?unfinished=yes')).toBe('52');
  expect(await totals('?unfinished=yes&practice=yes')).toBe('53');
  expect(screen.getByText('PRACTICE-01 is counted here,')).toBeTruthy();
});
