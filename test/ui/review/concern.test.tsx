import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { showCase } from './show-case.tsx';

const told = {
  'answer/esc-flag': 'yes',
  'answer/esc-type': 'child',
  'answer/esc-told-role': 'service-manager',
  'answer/esc-told-at': '2012-02-28T10:15',
} as const;

describe('the immediate concern as a question like others', () => {
  it('is the last section of the case, with a count of its own', async () => {
    await showCase({ at: 'narrative' });
    const sections = within(screen.getByRole('navigation', { name: 'Sections of this case' }));
    expect(sections.getByRole('link', { name: 'Immediate concern 0 of 1' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Continue to Immediate concern' })).toBeTruthy();
  });

  it('comes in its place in the walk and is answered with Y and N', async () => {
    const { enter, press, focused, until, answer } = await showCase({ at: 'narrative' });
    enter('Overall');
    await press('{Enter}');
    await until(() => expect(focused()).toBe('Immediate concern'));
    const answered = () => Number.parseInt(screen.getByTestId('progress').textContent ?? '', 10);
    const before = answered();
    changeSettings({ moveOn: false });
    await press('n');
    expect(answer('esc-flag')).toBe('no');
    expect(answered()).toBe(before + 1);
  });

  it('asks what it is about, who was told, when and what came of it, one key after the other', async () => {
    const { enter, press, focused, answer, until, user, address } = await showCase({
      at: 'escalation',
    });
    enter('Immediate concern');
    await press('y');
    expect(focused()).toBe('Kind of concern');
    await user.selectOptions(screen.getByRole('combobox', { name: /Kind of concern/ }), 'A child');
    await press('{Enter}');
    expect(focused()).toBe('Whom you told');
    await press('{ArrowDown}');
    expect(focused()).toBe('When you told them');
    await press('{ArrowDown}');
    expect(focused()).toBe('What came of it');
    await press('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Immediate concern');
    expect([answer('esc-flag'), answer('esc-type')]).toEqual(['yes', 'child']);
    expect(screen.getByText(/stays out of every report/)).toBeTruthy();
    enter('What came of it');
    await press('{Enter}');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/check'));
  });

  it('is led to from the check page with the focus on it, and N works there', async () => {
    const { user, until, focused, press, answer, address } = await showCase({ at: 'check' });
    await user.click(screen.getByRole('link', { name: 'E1 Immediate concern' }));
    await until(() => expect(focused()).toBe('Immediate concern'));
    await press('n');
    expect(answer('esc-flag')).toBe('no');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/check'));
  });

  it('stops finishing until somebody was told, and the check page leads to it', async () => {
    const { user, until, focused } = await showCase({
      at: 'check',
      fields: { 'answer/esc-flag': 'yes' },
    });
    const [link] = screen.getAllByRole('link', { name: /When you told them/ });
    if (!link) throw new Error('No way to the time');
    await user.click(link);
    await until(() => expect(focused()).toBe('When you told them'));
    expect(document.activeElement?.getAttribute('type')).toBe('datetime-local');
  });
});

describe('the immediate concern in reach on every page', () => {
  it('is gone to with I, answered with N, and leads back to where the reviewer was', async () => {
    const { enter, press, focused, answer, until, address } = await showCase({
      at: 'recovery-plan',
    });
    enter('SMART goals');
    await press('i');
    await until(() => expect(focused()).toBe('Immediate concern'));
    expect(screen.getByRole('button', { name: 'Back to 1.5 SMART goals' })).toBeTruthy();
    await press('n');
    await until(() => expect(focused()).toBe('SMART goals'));
    expect([answer('esc-flag'), address()]).toEqual(['no', '/a/test/c/BRG-07/recovery-plan']);
    await press('i');
    await until(() => expect(focused()).toBe('Immediate concern'));
    await press('{Escape}');
    await until(() => expect(focused()).toBe('SMART goals'));
  });

  it('goes on with Y to whom was told, and then back', async () => {
    const { enter, press, focused, until, answer } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('i');
    await until(() => expect(focused()).toBe('Immediate concern'));
    await press('y');
    expect([answer('esc-flag'), focused()]).toEqual(['yes', 'Kind of concern']);
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    await until(() => expect(focused()).toBe('SMART goals'));
  });

  it('leads to what is still to be said; a walk that comes there later ends at the check page', async () => {
    const { enter, press, focused, until, go, address } = await showCase({
      at: 'recovery-plan',
      fields: { ...told },
    });
    enter('SMART goals');
    await press('i');
    await until(() => expect(focused()).toBe('What came of it'));
    await press('{Escape}');
    await until(() => expect(focused()).toBe('SMART goals'));
    await go('/a/test/c/BRG-07/escalation');
    await until(() => expect(focused()).toBe('What came of it'));
    await press('{Enter}');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/check'));
  });

  it('says what was answered, and with Yes what to do now', async () => {
    const { user, open, record, until, focused } = await showCase({ at: 'keywork' });
    await user.click(screen.getByRole('button', { name: 'Immediate concern? Not answered' }));
    await until(() => expect(focused()).toBe('Immediate concern'));
    act(() => {
      open.write([{ record, edits: [{ field: 'answer/esc-flag', value: 'yes' }] }]);
    });
    await user.click(screen.getByRole('button', { name: /^Back to / }));
    await until(() => expect(focused()).toBe('Keywork by plan'));
    expect(screen.getByRole('button', { name: 'Immediate concern? Yes' })).toBeTruthy();
    expect(
      screen.getByText(/safeguarding lead today, by telephone if you are offline/),
    ).toBeTruthy();
  });

  it('takes a note, like any other question', async () => {
    const { enter, press, note, fields, until, focused } = await showCase({ at: 'escalation' });
    enter('Immediate concern');
    await press('c');
    expect(document.activeElement).toBe(note());
    await press('Asked the key worker{Escape}');
    await until(() => expect(fields()['note/esc-flag']).toBe('Asked the key worker'));
    expect(focused()).toBe('Immediate concern');
  });
});

describe('going back', () => {
  it('returns to the question at which a section was left', async () => {
    const { enter, press, focused, until, go } = await showCase({ at: 'header' });
    await go('/a/test/c/BRG-07/recovery-plan');
    await until(() => expect(focused()).toBe('Recovery plan'));
    enter('Balance');
    await press(']');
    await until(() => expect(focused()).toBe('Keywork by plan'));
    await go(-1);
    await until(() => expect(focused()).toBe('Balance'));
  });
});
