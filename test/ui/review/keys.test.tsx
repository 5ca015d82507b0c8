import { screen, within } from '@testing-library/react';
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

  it('goes round with U, and to the check page’s link when nothing is left', async () => {
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
    expect(focus()?.textContent).toBe('Check this case');
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

  it.each([
    ['an answer', 'recovery-plan', 'Balance'],
    ['a figure, the first of the case', 'header', 'Note sets expected'],
    ['a list', 'header', 'Main drug'],
    ['a month', 'recovery-plan', 'Plan date'],
  ])('shows all keys with ? in %s', async (_, at, label) => {
    const { press, enter, user } = await showCase({
      at,
      fields: { 'answer/rp-plan-seen': 'yes' },
    });
    enter(label);
    await press('?');
    expect(screen.getByRole('dialog', { name: 'All keys' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows all keys with ? on buttons and links, and writes it where text is typed', async () => {
    const { press, enter, note, user } = await showCase({ at: 'recovery-plan' });
    screen.getByRole('link', { name: 'Check this case' }).focus();
    await press('?');
    await user.click(within(screen.getByRole('dialog', { name: 'All keys' })).getByRole('button'));
    enter('Balance');
    await press('cWhy?');
    expect(note().value).toBe('Why?');
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

  it('goes from the last question of a section into the next section, and Shift+Enter goes back to it', async () => {
    const { press, enter, focused, until } = await showCase({ at: 'recovery-plan' });
    enter('Agreed');
    await press('y');
    await until(() => expect(focused()).toBe('Keywork by plan'));
    await press('{Shift>}{Enter}{/Shift}');
    await until(() => expect(focused()).toBe('Agreed'));
    await press('{Enter}');
    await until(() => expect(focused()).toBe('Keywork by plan'));
  });

  it('stops at the button that leads on with Down, and Up comes back', async () => {
    const { press, enter, focus, focused } = await showCase({ at: 'recovery-plan' });
    enter('Agreed');
    await press('{ArrowDown}');
    expect(focus()?.textContent).toBe('Continue to Keyworking');
    await press('{ArrowUp}');
    expect(focused()).toBe('Agreed');
  });

  it('goes from the last question of all to the check page', async () => {
    const { press, enter, address, until } = await showCase({ at: 'escalation' });
    enter('Immediate concern');
    await press('n');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/check'));
  });

  it('goes on from a note into the next section with Ctrl+Enter', async () => {
    const { press, enter, focused, until } = await showCase({ at: 'recovery-plan' });
    enter('Agreed');
    await press('cNot signed{Control>}{Enter}{/Control}');
    await until(() => expect(focused()).toBe('Keywork by plan'));
  });
});

describe('the strip of keys', () => {
  const strip = () => screen.getByTestId('key-strip').textContent?.replace(/\s+/g, ' ');

  it.each([
    ['four answers', 'recovery-plan', 'Balance', 'YNAX answer and move on'],
    ['Yes and No', 'escalation', 'Immediate concern', 'YN answer and move on'],
    [
      'a list',
      'header',
      'Main drug',
      'letters choose · Enter next question · ↓ leave · ? all keys',
    ],
    ['a figure', 'header', 'Note sets seen', 'Type it · Enter next question'],
  ])('says what is true in %s', async (_, at, label, words) => {
    const { enter, until } = await showCase({ at });
    enter(label);
    await until(() => expect(strip()).toContain(words));
  });

  it('says what is true in a note, where ? is text', async () => {
    const { enter, press, until } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press('c');
    await until(() =>
      expect(strip()).toBe('Esc back to the answer · Ctrl+Enter next question · all keys'),
    );
  });

  it('does not promise to move on when moving on is off', async () => {
    const { enter, until } = await showCase({ at: 'recovery-plan' });
    changeSettings({ moveOn: false });
    enter('Balance');
    await until(() => expect(strip()).toMatch(/^YNAX answer ·/));
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
