import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftsOf, keepDrafts } from '#src/ui/review/drafts.ts';
import { showCase } from './show-case.tsx';

const note = (fields: Record<string, unknown>): unknown => fields['note/rp-smart'];

describe('notes', () => {
  it('saves a note when the typing pauses, and shows it under the question', async () => {
    const { press, enter, fields, row, until } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('cNo date in any goal');
    expect(note(fields())).toBeUndefined();
    await until(() => expect(note(fields())).toBe('No date in any goal'));
    expect(row('SMART goals').getByText('No date in any goal')).toBeTruthy();
    expect(
      row('SMART goals').getByRole('button', { name: /^Change note, 1.5 SMART goals/ }),
    ).toBeTruthy();
  });

  it('saves at once on leaving the note, and when the page is closed', async () => {
    const { press, enter, fields } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('cFirst{Escape}');
    expect(note(fields())).toBe('First');
    await press('c more');
    fireEvent(window, new Event('pagehide'));
    expect(note(fields())).toBe('First more');
  });

  it('takes an emptied note away', async () => {
    const {
      press,
      enter,
      fields,
      user,
      note: box,
    } = await showCase({
      at: 'recovery-plan',
      fields: { 'note/rp-smart': 'Old' },
    });
    enter('SMART goals');
    await press('c');
    await user.clear(box());
    await press('{Escape}');
    expect(note(fields())).toBeUndefined();
  });

  it('keeps a note of 2,001 characters on screen, does not save it, and says what to do', async () => {
    const { press, enter, fields, user, note: box } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('c');
    await user.paste('a'.repeat(2001));
    fireEvent.blur(box());
    expect(await screen.findByText('Not saved. Shorten this note by 1 character.')).toBeTruthy();
    expect(box().value).toHaveLength(2001);
    expect(note(fields())).toBeUndefined();
    expect(screen.getByText('2,001 of 2,000 characters')).toBeTruthy();
    await press('{Backspace}{Escape}');
    expect(note(fields())).toHaveLength(2000);
    expect(screen.queryByText(/^Not saved/)).toBeNull();
  });

  it('still has a note that is too long after another question was looked at', async () => {
    const { press, enter, fields, user, note: box } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('c');
    await user.paste('a'.repeat(2001));
    await press('{Control>}{Enter}{/Control}c');
    expect(box().value).toBe('');
    await press('{Escape}{ArrowUp}c');
    expect(box().value).toHaveLength(2001);
    expect(screen.getByText('Not saved. Shorten this note by 1 character.')).toBeTruthy();
    await press('{Backspace}{Escape}');
    expect(note(fields())).toHaveLength(2000);
  });

  it('keeps a note that is too long when the audit is locked, and shows it afterwards', async () => {
    const {
      press,
      enter,
      user,
      open,
      fields,
      note: box,
    } = await showCase({
      at: 'recovery-plan',
    });
    enter('SMART goals');
    await press('c');
    await user.paste('a'.repeat(2012));
    await press('{Escape}');
    keepDrafts(open);
    expect(note(fields())).toHaveLength(2012);
    expect(draftsOf(open).all()).toEqual([]);
    await press('{ArrowDown}{ArrowUp}c');
    expect(box().value).toHaveLength(2012);
  });

  it('says when a note could tell who a person is, and saves it all the same', async () => {
    const { press, enter, fields } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('cLives at SO14 2AB');
    expect(await screen.findByText(/“SO14 2AB” looks like a postcode/)).toBeTruthy();
    await press('{Escape}');
    expect(note(fields())).toBe('Lives at SO14 2AB');
  });

  it('keeps both notes when another laptop wrote one meanwhile, and shows the other', async () => {
    const { press, enter, open, record, until } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('cMine');
    const seen = open.log(record);
    open.write([{ record, edits: [{ field: 'note/rp-smart', value: 'Theirs' }] }]);
    await press(' too{Escape}');
    await until(() => expect(open.log(record).current.get('note/rp-smart')).toHaveLength(2));
    expect(seen.current.get('note/rp-smart')).toBeUndefined();
    expect(screen.getByText(/Another note was written at the same time: “Theirs”/)).toBeTruthy();
  });

  it('opens from the note button, under the question on a narrow screen, and closes there', async () => {
    const {
      user,
      row,
      focus,
      note: box,
      focused,
    } = await showCase({
      at: 'recovery-plan',
      width: 390,
    });
    expect(screen.queryByRole('textbox', { name: /^Note for/ })).toBeNull();
    await user.click(row('Balance').getByRole('button', { name: 'Add note, 1.7 Balance' }));
    expect(
      row('Balance').getByText(/Does the plan balance/, { selector: '.guidance *' }),
    ).toBeTruthy();
    expect(focus()).toBe(box());
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox', { name: /^Note for/ })).toBeNull();
    expect(focused()).toBe('Balance');
  });
});
