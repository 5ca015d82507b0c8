import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showCase } from './show-case.tsx';

describe('undo and redo', () => {
  it('takes an answer back with Ctrl+Z, goes to its question, and gives it again with Ctrl+Shift+Z', async () => {
    const { press, enter, answer, focused } = await showCase({ at: 'recovery-plan' });
    enter('Abstinence');
    await press('yn');
    expect(focused()).toBe('SMART goals');
    await press('{Control>}z{/Control}');
    expect([answer('rp-reduction'), focused()]).toEqual([undefined, 'Reduction']);
    await press('{Control>}z{/Control}');
    expect([answer('rp-abstinence'), focused()]).toEqual([undefined, 'Abstinence']);
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    expect([answer('rp-abstinence'), focused()]).toEqual(['yes', 'Abstinence']);
  });

  it('takes a cleared answer back', async () => {
    const { press, enter, answer } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    await press('y{ArrowUp}0');
    expect(answer('rp-smart')).toBeUndefined();
    await press('{Control>}z{/Control}');
    expect(answer('rp-smart')).toBe('yes');
  });

  it('goes to the section of the question it changed', async () => {
    const { press, enter, user, until, focused, address, answer } = await showCase({
      at: 'recovery-plan',
    });
    enter('Balance');
    await press('y]');
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/keywork'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await until(() => expect(focused()).toBe('Balance'));
    expect(answer('rp-balance')).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(answer('rp-balance')).toBe('yes');
  });

  it('leaves Ctrl+Z to the browser in a note, and says when there is nothing to undo', async () => {
    const { press, enter, user, spoken, answer } = await showCase({ at: 'recovery-plan' });
    enter('Balance');
    await press('y{ArrowUp}c{Control>}z{/Control}');
    expect(answer('rp-balance')).toBe('yes');
    const undo = screen.getByRole('button', { name: 'Undo' });
    await user.click(undo);
    await user.click(undo);
    expect(spoken()).toBe('Nothing to undo');
  });

  it('never takes back that the case was made', async () => {
    const { user, fields } = await showCase({ at: 'recovery-plan' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(fields()).toMatchObject({ reference: 'BRG-07', group: 'bridge' });
  });
});
