import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { conflictIn } from '#src/log/record-log.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { draftsOf } from '#src/ui/review/drafts.ts';
import { rowOf, showCase } from './show-case.tsx';

const input = (label: string): HTMLInputElement => {
  const found = rowOf(label).querySelector<HTMLInputElement>('[data-answers] :is(input, select)');
  if (!found) throw new Error(`${label} has no field`);
  return found;
};

describe('numbers', () => {
  it('keeps what is out of range on screen, says the range, and saves when it is right', async () => {
    const { user, row, answer } = await showCase({ at: 'header' });
    await user.type(input('Note sets seen'), '12');
    fireEvent.blur(input('Note sets seen'));
    expect(
      row('Note sets seen').getByText('Not saved. Enter a whole number from 0 to 9.'),
    ).toBeTruthy();
    expect(input('Note sets seen').value).toBe('12');
    expect(input('Note sets seen').getAttribute('aria-invalid')).toBe('true');
    expect(answer('hdr-note-sets-seen')).toBeUndefined();
    await user.type(input('Note sets seen'), '{Backspace}');
    fireEvent.blur(input('Note sets seen'));
    expect(answer('hdr-note-sets-seen')).toBe(1);
    expect(row('Note sets seen').queryByText(/^Not saved/)).toBeNull();
  });

  it('takes a duration in whole months and says it in years', async () => {
    const { user, row, answer } = await showCase({ at: 'header' });
    await user.type(input('Time in treatment'), '38{Enter}');
    expect(answer('hdr-time-in-treatment')).toBe(38);
    expect(row('Time in treatment').getByText('months: 3 years 2 months')).toBeTruthy();
  });

  it('keeps what cannot be saved, sealed, until the case is opened again, and writes over nothing that came since', async () => {
    const { user, open, reopen, show, record } = await showCase({
      at: 'header',
      fields: { 'answer/hdr-note-sets-seen': 1 },
    });
    await user.type(input('Note sets seen'), '2');
    fireEvent.blur(input('Note sets seen'));
    cleanup();
    await open.settled();
    const again = await reopen();
    again.write([{ record, edits: [{ field: 'answer/hdr-note-sets-seen', value: 3 }] }]);
    show(again);
    expect(input('Note sets seen').value).toBe('12');
    expect(screen.getByText('Not saved. Enter a whole number from 0 to 9.')).toBeTruthy();
    expect(draftsOf(again).all()).toHaveLength(1);
    await user.clear(input('Note sets seen'));
    await user.type(input('Note sets seen'), '4');
    fireEvent.blur(input('Note sets seen'));
    expect(conflictIn(again.log(record), 'answer/hdr-note-sets-seen')).toHaveLength(2);
    expect(draftsOf(again).all()).toEqual([]);
    expect(again.formDrafts.get(`typed/${record}`)).toBeUndefined();
  });

  it('moves on with Enter and Down, and letters are text there', async () => {
    const { press, enter, focused } = await showCase({ at: 'header' });
    enter('Note sets seen');
    await press('x{Enter}');
    expect(focused()).toBe('Gender');
    enter('Note sets seen');
    await press('{ArrowUp}');
    expect(focused()).toBe('Note sets expected');
  });
});

describe('months and lists', () => {
  it.each(['11/2011', '2011-11', 'Nov 2011', 'november 2011'])(
    'reads a month as %s',
    async (typed) => {
      const { user, answer } = await showCase({
        at: 'recovery-plan',
        fields: { 'answer/rp-plan-seen': 'yes' },
      });
      await user.type(input('Plan date'), `${typed}{Enter}`);
      expect(answer('rp-plan-date')).toBe('2011-11');
      expect(input('Plan date').value).toBe('11/2011');
    },
  );

  it.each([
    ['3/12', '2012-03'],
    ['0312', '2012-03'],
    ['312', '2012-03'],
    ['Mar 12', '2012-03'],
    ['12/98', '1998-12'],
  ])('reads %s, short for a month, and writes it out', async (typed, month) => {
    const { user, answer } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'yes' },
    });
    await user.type(input('Plan date'), `${typed}{Enter}`);
    expect(answer('rp-plan-date')).toBe(month);
    expect(input('Plan date').value).toBe(month.split('-').reverse().join('/'));
  });

  it.each(['13/2011', '2011', '1311', '0011', '5', 'soon', '14/11/2011'])(
    'does not save %s as a month',
    async (typed) => {
      const { user, row, answer } = await showCase({
        at: 'recovery-plan',
        fields: { 'answer/rp-plan-seen': 'yes' },
      });
      await user.type(input('Plan date'), `${typed}{Enter}`);
      expect(row('Plan date').getByText(/^Not saved. Enter a month and a year/)).toBeTruthy();
      expect([answer('rp-plan-date'), input('Plan date').value]).toEqual([undefined, typed]);
    },
  );

  it('takes that there is no month as an answer', async () => {
    const { user, row, answer } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'yes' },
    });
    await user.click(row('Plan date').getByLabelText('No date on the plan'));
    expect(answer('rp-plan-date')).toBe('none');
    expect(input('Plan date').disabled).toBe(true);
  });

  it('warns about months that cannot be', async () => {
    const { row } = await showCase({
      at: 'recovery-plan',
      fields: {
        'answer/rp-plan-seen': 'yes',
        'answer/rp-plan-date': '2012-02',
        'answer/rp-last-review': '2013-05',
      },
    });
    expect(row('Last review').getByText(/^Check: /)).toBeTruthy();
  });

  it('chooses from a long list', async () => {
    const { user, answer } = await showCase({ at: 'header' });
    await user.selectOptions(input('Main drug'), 'Heroin');
    expect(answer('hdr-primary-drug')).toBe('heroin');
    await user.selectOptions(input('Main drug'), 'Choose');
    expect(answer('hdr-primary-drug')).toBeUndefined();
  });

  it('ticks several, and "None of these" is an answer of its own', async () => {
    const { user, row, answer } = await showCase({
      at: 'recovery-plan',
      audit: { 'detail/extendedSections': ['recovery-plan'] },
    });
    const needs = row('Needs left out');
    await user.click(needs.getByLabelText('Housing'));
    await user.click(needs.getByLabelText('Drug use'));
    expect(answer('rp-needs-missed')).toEqual(['drug-use', 'housing']);
    await user.click(needs.getByLabelText('None of these'));
    expect(answer('rp-needs-missed')).toEqual([]);
    await user.click(needs.getByLabelText('None of these'));
    expect(answer('rp-needs-missed')).toBeUndefined();
  });
});

describe('words', () => {
  it('saves a long text, and says when it could tell who a person is', async () => {
    const { user, row, answer } = await showCase({ at: 'narrative' });
    const box = row('What worries you').getByRole('textbox');
    await user.type(box, 'Born 12/03/1980, goals unclear');
    expect(row('What worries you').getByText(/looks like a date of birth/)).toBeTruthy();
    fireEvent.blur(box);
    expect(answer('nar-concerns')).toBe('Born 12/03/1980, goals unclear');
  });

  it('keeps a few words within their limit', async () => {
    const [section] = rodt.sections;
    const short: AuditTool = {
      ...rodt,
      sections: [
        {
          id: 'header',
          title: 'Case header',
          items: (section?.items ?? []).slice(0, 1).map((item) => ({
            ...item,
            label: 'Worker’s role',
            presets: [],
            kind: { type: 'short-text' as const, max: 10 },
          })),
        },
      ],
    };
    const { user, row, answer } = await showCase({ at: 'header', tool: short });
    await user.type(input('Worker’s role'), 'Project lead{Enter}');
    expect(
      row('Worker’s role').getByText('Not saved. Shorten this text by 2 characters.'),
    ).toBeTruthy();
    expect(answer('hdr-note-sets-expected')).toBeUndefined();
    expect(document.activeElement).toBe(input('Worker’s role'));
  });
});
