import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '#src/tool/audit-tool.ts';
import { chosenItems, itemsOf } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { showPrint } from './show-print.tsx';

const allSections = rodt.sections.map(({ id }) => id);
const everyQuestion = { 'detail/extendedSections': allSections };

/** How often a question stands on a page, in the words this audit asks it with. */
function timesAsked(item: Item, text: string): number {
  const { label, question } = itemFor(item, () => 'b');
  return text.split(`${label} ${question}`).length - 1;
}

afterEach(() => vi.unstubAllGlobals());

describe('the blank form', () => {
  it('asks every question of the audit once, and none that the audit left out', async () => {
    const { text } = await showPrint({ at: 'form', tool: rodt });
    const core = chosenItems(rodt, []);
    const others = itemsOf(rodt).filter((item) => !core.includes(item));
    expect(core.length).toBeGreaterThan(50);
    expect(core.filter((item) => timesAsked(item, text()) !== 1)).toEqual([]);
    expect(others.filter((item) => timesAsked(item, text()) !== 0)).toEqual([]);
  });

  it('asks the further questions of sections that were chosen', async () => {
    const { text } = await showPrint({ at: 'form', tool: rodt, audit: everyQuestion });
    const all = chosenItems(rodt, allSections);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((item) => timesAsked(item, text()) !== 1)).toEqual([]);
  });

  it('says what each answer means, and where N/A cannot be the answer', async () => {
    const { paper, row, text } = await showPrint({ at: 'form', tool: rodt });
    const meanings = within(paper().getByRole('table', { name: 'The 4 answers' }));
    expect(meanings.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Yes',
      'No',
      'Not applicable (N/A)',
      'Could not check',
    ]);
    expect(row('1.1 Recovery plan').slice(1)).toEqual([
      'Yes',
      'No',
      'not used',
      'Could not check',
      'Room for a note',
    ]);
    expect(text()).toContain('Yes if any file has one, even an old one.');
  });

  it('says which questions fit only some cases', async () => {
    const { row } = await showPrint({ at: 'form', tool: rodt, audit: everyQuestion });
    expect(row('1.2 Plan date')[0]).toContain('Answer this only if 1.1 Recovery plan is Yes.');
    expect(row('E2 Kind of concern')[0]).toContain(
      'Answer this only if E1 Immediate concern is Yes.',
    );
    const sentences = [...document.querySelectorAll('article .form-when')].map(
      ({ textContent }) => textContent,
    );
    expect(sentences.join(' ')).toMatch(/Answer this only if H\d+ Prescribed is not None\./);
    expect(sentences.join(' ')).not.toMatch(/undefined|rp-|hdr-|\[object/);
  });

  it('has a box for every choice and a place for the case number', async () => {
    const { paper, row } = await showPrint({ at: 'form' });
    const box = within(paper().getByRole('region', { name: 'Which case' }));
    expect(box.getByText(/Case number/)).toBeDefined();
    expect(box.getByText('Bridge only')).toBeDefined();
    expect(row('H1 Gender')[0]).toContain('Tick one: Female Male Not stated in the notes');
  });

  it('takes the group by hand while no groups are set up', async () => {
    const { paper } = await showPrint({
      at: 'form',
      noCases: true,
      audit: { 'group/group-Bridge': null, 'group/group-Joint': null },
    });
    const box = within(paper().getByRole('region', { name: 'Which case' }));
    expect(box.getByText('Sample group')).toBeDefined();
  });

  it('is printed by the button, and Back leads to the cases', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user, address, heading } = await showPrint({ at: 'form' });
    expect(heading()).toBe('Case file audit form');
    expect(document.title).toBe('Blank form - Case File Audit');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('link', { name: 'Back to the cases' }));
    expect(address()).toBe('/a/test/cases');
  });

  it('says at the foot of every page what it is, and leaves no trace of it elsewhere', async () => {
    const { leave, paper } = await showPrint({
      at: 'form',
      audit: { 'detail/name': 'The "winter" audit' },
    });
    const foot = () => document.documentElement.style.getPropertyValue('--paper-foot');
    expect(foot()).toMatch(
      /^"The \\"winter\\" audit · Printed \d+ \w+ \d{4} · Contains audit data"$/,
    );
    expect(
      paper().getByText(/^The "winter" audit · Printed .* · Contains audit data$/),
    ).toBeDefined();
    leave();
    expect(foot()).toBe('');
  });
});
