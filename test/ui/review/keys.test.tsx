import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { chosen, showCase } from './show-case.tsx';

describe('keys in a question’s answers', () => {
  it('answers with Y, N, A and X, and goes on to the next question', async () => {
    const { press, enter, focused, answer } = await showCase({ at: 'recovery-plan' });
    enter('Abstinence');
    await press('y');
    expect([answer('rp-abstinence'), focused()]).toEqual(['yes', 'Reduction']);
    await press('n');
    expect([answer('rp-reduction'), focused()]).toEqual(['no', 'SMART goals']);
    await press('x');
    expect([answer('rp-smart'), focused()]).toEqual(['not-checked', 'All needs']);
    enter('Referrals');
    await press('a');
    expect(answer('rp-referrals')).toBe('not-applicable');
  });

  it('answers with 1, 2, 3 and 4 too, and with capitals of a locked keyboard', async () => {
    const { press, enter, answer } = await showCase({ at: 'recovery-plan' });
    enter('Abstinence');
    await press('124');
    enter('Referrals');
    await press('3');
    enter('Agreed');
    await press('{CapsLock}Y{CapsLock}');
    const items = ['rp-abstinence', 'rp-reduction', 'rp-smart', 'rp-referrals', 'rp-agreed'];
    expect(items.map(answer)).toEqual(['yes', 'no', 'not-checked', 'not-applicable', 'yes']);
  });

  it('says that N/A is not offered where it never applies, and answers nothing', async () => {
    const { press, enter, answer, spoken, focused } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('a');
    expect(answer('rp-smart')).toBeUndefined();
    expect(focused()).toBe('SMART goals');
    expect(spoken()).toBe('Not applicable is not offered for 1.5');
  });

  it('tells a screen reader what a key answered', async () => {
    const { press, enter, spoken } = await showCase({ at: 'recovery-plan' });
    enter('Reduction');
    await press('y');
    expect(spoken()).toBe('1.4 Yes');
  });

  it('moves with Up, Down, Enter and Shift+Enter and never changes an answer', async () => {
    const { press, enter, focused, fields } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-reduction': 'yes' },
    });
    const before = fields();
    enter('Reduction');
    await press('{ArrowDown}');
    expect(focused()).toBe('SMART goals');
    await press('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('Abstinence');
    await press('{Enter}');
    expect(focused()).toBe('Reduction');
    await press('{Shift>}{Enter}{/Shift}');
    expect(focused()).toBe('Abstinence');
    expect(fields()).toEqual(before);
  });

  it('changes an answer with Right, Left and Space, and stays', async () => {
    const { press, enter, answer, focused } = await showCase({ at: 'recovery-plan' });
    enter('Abstinence');
    await press(' ');
    expect(answer('rp-abstinence')).toBe('yes');
    await press('{ArrowRight}');
    expect(answer('rp-abstinence')).toBe('no');
    await press('{ArrowLeft}');
    expect([answer('rp-abstinence'), focused()]).toEqual(['yes', 'Abstinence']);
  });

  it.each(['{Backspace}', '{Delete}', '0'])('clears an answer with %s', async (key) => {
    const { press, enter, answer, focused } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-smart': 'yes' },
    });
    enter('SMART goals');
    await press(key);
    expect([answer('rp-smart'), focused()]).toEqual([undefined, 'SMART goals']);
  });

  it('goes to the note with C; Esc comes back, Ctrl+Enter goes on', async () => {
    const { press, enter, focus, note, focused, answer } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('c');
    expect(focus()).toBe(note());
    await press('yes, no');
    expect(note().value).toBe('yes, no');
    expect(answer('rp-smart')).toBeUndefined();
    await press('{Escape}');
    expect(focused()).toBe('SMART goals');
    await press('c{Control>}{Enter}{/Control}');
    expect(focused()).toBe('All needs');
  });

  it('goes to the guidance with G, and Esc comes back', async () => {
    const { press, enter, focus, focused } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press('g');
    expect(focus()?.getAttribute('aria-label')).toBe('Guidance and note');
    await press('{Escape}');
    expect(focused()).toBe('Balance');
  });

  it('goes to the next unanswered question with U, also in another section', async () => {
    const { press, enter, focused, until } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-reduction': 'yes', 'answer/rp-smart': 'no' },
    });
    enter('Abstinence');
    await press('u');
    expect(focused()).toBe('All needs');
    enter('Agreed');
    await press('u');
    await until(() => expect(focused()).toBe('Keywork by plan'));
  });

  it('goes round with U, and to Finish when nothing is left', async () => {
    const all = Object.fromEntries(
      smallTool.sections
        .flatMap(({ items }) => items)
        .filter(({ id }) => id !== 'rp-plan-seen')
        .map(({ id, kind }) => [
          `answer/${id}`,
          kind.type === 'months'
            ? 5
            : kind.type === 'many-of'
              ? []
              : kind.type === 'one-of'
                ? (kind.options[0]?.code ?? '')
                : 'no',
        ]),
    );
    const { press, enter, focused, focus } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: all,
    });
    enter('Referrals');
    await press('u');
    expect(focused()).toBe('Recovery plan');
    await press('nu');
    expect(focus()?.textContent).toBe('Finish this case');
  });

  it('flags a question for discussion with F, and takes the flag away', async () => {
    const { press, enter, fields, row } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press('f');
    expect(fields()['flag/rp-balance']).toBe(true);
    expect(row('Balance').getByText('Discuss')).toBeTruthy();
    await press('f');
    expect(fields()['flag/rp-balance']).toBeUndefined();
  });

  it('goes to the section before and after with [ and ]', async () => {
    const { press, enter, until, address, focused } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press(']');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/keywork'));
    expect(focused()).toBe('Keywork by plan');
    await press('[[');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/recovery-plan'));
  });

  it('shows all keys with ?', async () => {
    const { press, enter, user } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press('?');
    expect(screen.getByRole('dialog', { name: 'All keys' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves keys with Ctrl, Alt or Meta alone, and a held key answers once', async () => {
    const { press, enter, answer, focused } = await showCase({ at: 'recovery-plan' });
    enter('Abstinence');
    await press('{Control>}y{/Control}{Alt>}n{/Alt}{Meta>}y{/Meta}');
    expect([answer('rp-abstinence'), focused()]).toEqual([undefined, 'Abstinence']);
    await press('{y>5/}');
    expect(answer('rp-abstinence')).toBe('yes');
    expect(answer('rp-reduction')).toBeUndefined();
  });

  it('goes from the last question to the button that leads on', async () => {
    const { press, enter, focus } = await showCase({ at: 'recovery-plan' });
    enter('Agreed');
    await press('y');
    expect(focus()?.textContent).toBe('Continue to Keyworking');
  });
});

describe('settings for keys', () => {
  it('stays at the question when moving on is off', async () => {
    const { press, enter, answer, focused } = await showCase({ at: 'recovery-plan' });
    changeSettings({ moveOn: false });
    enter('Abstinence');
    await press('y');
    expect([answer('rp-abstinence'), focused()]).toEqual(['yes', 'Abstinence']);
  });

  it('gives the browser its keys back when standard keys are on', async () => {
    const { press, enter, answer, focused } = await showCase({ at: 'recovery-plan' });
    changeSettings({ singleKeys: false });
    enter('Abstinence');
    await press('ync0');
    expect([answer('rp-abstinence'), focused()]).toEqual([undefined, 'Abstinence']);
    await press(' {ArrowDown}');
    expect(chosen('Abstinence')).toBe('No');
    expect(await screen.findByText(/Standard keys are on/)).toBeTruthy();
  });
});
