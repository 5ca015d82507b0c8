import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { showSync } from './show-sync.tsx';

const user = userEvent.setup();
const press = (name: string) => user.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());

describe('changing the passphrase', () => {
  it('offers 6 words, asks for the one of now, and says to tell the others', async () => {
    const { phrasesSet } = await showSync({ passphrase: 'the words of now' });
    await press('Change the passphrase');
    await press('Change it now');
    expect(screen.getByText('Enter the passphrase of now.')).toBeTruthy();
    await user.type(screen.getByLabelText('Passphrase of now'), 'some other words');
    await press('Change it now');
    expect(screen.getByText(/Write the new passphrase down/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /written the new passphrase down/ }));
    await press('Change it now');
    expect(await screen.findByText(/does not open this audit/)).toBeTruthy();
    await user.clear(screen.getByLabelText('Passphrase of now'));
    await user.type(screen.getByLabelText('Passphrase of now'), 'the words of now');
    await press('Change it now');
    expect(
      await screen.findByText(/The passphrase is changed\. Tell it to the others/),
    ).toBeTruthy();
    expect(phrasesSet.at(-1)).toBe('word0 word1 word2 word3 word4 word5');
  });

  it('asks for more than a short word', async () => {
    await showSync();
    await press('Change the passphrase');
    await user.type(screen.getByLabelText('Passphrase of now'), 'the words of now');
    await user.clear(screen.getByLabelText('New passphrase'));
    await user.type(screen.getByLabelText('New passphrase'), 'short');
    await press('Change it now');
    expect(screen.getByText('Use at least 12 characters.')).toBeTruthy();
  });
});

describe('a passphrase that another laptop has changed', () => {
  it('is asked for, and this laptop goes on with the old one until then', async () => {
    const { open, phrasesSet } = await showSync({
      audit: {},
    });
    let state: 'changed' | 'current' = 'changed';
    open.exchange.passphrase = async () => state;
    await press('Save a backup');
    expect(await screen.findByText('The passphrase of this audit was changed.')).toBeTruthy();
    await press('Use the new passphrase');
    expect(screen.getByText('Enter the new passphrase.')).toBeTruthy();
    await user.type(screen.getByLabelText('New passphrase'), 'words told by a colleague');
    state = 'current';
    await press('Use the new passphrase');
    await screen.findByRole('button', { name: 'Change the passphrase' });
    expect(screen.queryByText('The passphrase of this audit was changed.')).toBeNull();
    expect(phrasesSet).toEqual(['words told by a colleague']);
  });

  it('says so when two laptops changed it at once', async () => {
    const { open } = await showSync();
    open.exchange.passphrase = async () => 'two';
    await press('Save a backup');
    expect(
      await screen.findByText(/Two people changed the passphrase at the same time/),
    ).toBeTruthy();
  });
});

describe('a copy with a new key, when somebody left', () => {
  it('says that the two no longer meet, and is made under the new passphrase', async () => {
    const { phrasesSet } = await showSync();
    await press('Make a copy with a new key');
    expect(screen.getByText('The old audit and the copy no longer meet.')).toBeTruthy();
    await press('Make the copy');
    expect(screen.getByText(/Write the new passphrase down, then/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /written the new passphrase down/ }));
    await press('Make the copy');
    expect(phrasesSet).toEqual(['word0 word1 word2 word3 word4 word5']);
  });
});
