import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { disagreeing } from '#test/build/disagreeing.ts';
import { showPrint } from './show-print.tsx';

describe('one case on paper', () => {
  it('says whose notes these are, who finished it and when', async () => {
    const { heading, text } = await showPrint({ at: 'case/BRG-11' });
    expect(heading()).toBe('Case BRG-11');
    expect(text()).toContain('Contains notes about one person.');
    expect(text()).toMatch(
      /Bridge only\. Finished by KM, Council officer, on 1 February 2012 at \d\d:\d\d\./,
    );
  });

  it('keeps the case number out of the title, which browsers make the name of the file', async () => {
    await showPrint({ at: 'case/BRG-11' });
    expect(document.title).toBe('One case with notes - Case File Audit');
  });

  it('holds every answer with its note, where it was seen and whether it is flagged', async () => {
    const { row, text } = await showPrint({
      at: 'case/BRG-11',
      cases: {
        'BRG-11': {
          'seen-in/rp-smart': ['Keywork file'],
          'flag/rp-smart': true,
          'answer/nar-concerns': 'No review\nfor a year.',
        },
      },
    });
    expect(row('1.3 Abstinence')[1]).toBe('No');
    expect(row('1.4 SMART goals')[1]).toBe('NoFlagged for discussionSeen in: Keywork file');
    expect(row('Note:')).toEqual(['Note: No goal about drug use.']);
    expect(row('H5')[1]).toMatch(/^Not answered$/);
    expect(row('2.1 Concerns')[1]).toBe('Written below');
    expect(text()).toContain('No review for a year.');
  });

  it('says where an answer came from that nobody gave', async () => {
    const { row } = await showPrint({ at: 'case/BRG-11' });
    expect(row('H6 Structured treatment')[1]).toBe('No, from the sample group');
  });

  it('lists what is not answered, and the reason given', async () => {
    const { paper } = await showPrint({
      at: 'case/BRG-11',
      cases: { 'BRG-11': { 'unanswered-reason': 'Prescribing file not available' } },
    });
    const open = within(paper().getByRole('region', { name: /^Not answered: 5 questions$/ }));
    expect(open.getByText(/H1 Gender · H2 Ethnicity/)).toBeDefined();
    expect(open.getByText(/Prescribing file not available/)).toBeDefined();
  });

  it('tells warnings that were accepted from those still to check', async () => {
    const { paper } = await showPrint({
      at: 'case/BRG-09',
      cases: { 'BRG-09': { 'confirmed/c-abs-no-plan': 'The aim is in a letter.' } },
    });
    const accepted = within(paper().getByRole('region', { name: 'Warnings accepted' }));
    expect(accepted.getByText(/The aim is in a letter\./)).toBeDefined();
    expect(paper().queryByRole('region', { name: 'Still to check' })).toBeNull();
  });

  it('shows a warning nobody accepted as still to check', async () => {
    const { paper } = await showPrint({ at: 'case/BRG-09' });
    expect(paper().getByRole('region', { name: 'Still to check' })).toBeDefined();
  });

  it('shows both values of an answer and of a note that are not settled', async () => {
    const { row, text } = await showPrint({
      at: 'case/BRG-11',
      changes: [
        ...disagreeing(
          'case/BRG-11',
          'answer/rp-smart',
          { by: 'at', value: 'no' },
          { by: 'member-1', value: 'yes' },
        ),
        ...disagreeing(
          'case/BRG-11',
          'note/rp-smart',
          { by: 'at', value: 'No dates.' },
          { by: 'member-1', value: 'Dates on page 2.' },
        ),
      ],
    });
    expect(row('1.4 SMART goals')[1]).toMatch(
      /^YesNot settled: Yes \(KM\) or No \(AT\).*Until one is kept, one of them counts/,
    );
    expect(text()).toContain('No dates. (AT)');
    expect(text()).toContain('Dates on page 2. (KM)');
  });

  it('keeps notes of questions that do not fit the case', async () => {
    const { paper } = await showPrint({
      at: 'case/BRG-11',
      cases: { 'BRG-11': { 'note/rp-plan-date': 'Torn page.', 'answer/rp-plan-date': '2012-01' } },
    });
    const region = within(paper().getByRole('region', { name: 'Do not fit this case' }));
    expect(region.getByText(/answered before, not counted now\. Note: Torn page\./)).toBeDefined();
  });

  it('says that a case is not begun, not finished, or left out', async () => {
    const fields = { reference: 'BRG-20', group: 'group-Bridge' };
    const begun = await showPrint({ at: 'case/BRG-20', cases: { 'BRG-20': fields } });
    expect(begun.text()).toContain('Bridge only. Not begun.');
    begun.leave();
    const left = await showPrint({
      at: 'case/BRG-20',
      cases: {
        'BRG-20': { ...fields, excluded: 'Closed in 2010', 'answer/rp-smart': 'yes' },
      },
    });
    expect(left.text()).toMatch(
      /Not finished: \d+ of \d+ questions answered\. Left out of the results: Closed in 2010/,
    );
  });

  it('says when there is no such case here', async () => {
    await showPrint({ at: 'case/nothing' });
    expect(screen.getByRole('heading', { name: 'This case is not in the audit' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('leads back to the case', async () => {
    const { user, address } = await showPrint({ at: 'case/BRG-11' });
    await user.click(screen.getByRole('link', { name: 'Back to the case' }));
    expect(address()).toBe('/a/test/c/BRG-11/check');
  });
});
