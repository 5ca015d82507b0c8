import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyLog } from '#src/log/record-log.ts';
import { settle } from '#src/ui/conflicts/settle.ts';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { disagreeing } from '#test/build/disagreeing.ts';
import { made, showTogether } from './show-together.tsx';

const at = (value: string | null) => ({ by: 'at', value });
const km = (value: string | null) => ({ by: 'km', value });
const brg = 'case/BRG-07';
const drr = 'case/DRR-01';
/** AT and KM disagree in two answers and a note of one case, in one answer of another, and in the set-up. */
const apart = [
  ...made('BRG-07', { finished: true }),
  ...disagreeing(brg, 'answer/rp-smart', at('no'), km('yes')),
  ...disagreeing(brg, 'answer/rp-plan-date', at('2012-01'), km('2012-02')),
  ...disagreeing(brg, 'note/rp-smart', at('Goals are vague.'), km('Two goals have dates.')),
  ...made('DRR-01', { group: 'drr' }),
  ...disagreeing(drr, 'answer/rp-plan-seen', km('not-checked'), at('yes')),
  ...disagreeing('audit/test', 'detail/contact', at('Audit lead'), km('Clinical lead')),
];
const show = () => showTogether('conflicts', apart);
const smart = '1.5 SMART goals';
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

describe('answers to settle', () => {
  it('says so when there is nothing', async () => {
    await showTogether('conflicts', made('BRG-07', { 'answer/rp-smart': 'yes' }));
    expect(screen.getByText('Nothing to settle. Everybody’s answers agree.')).toBeTruthy();
  });

  it('are listed by case, then the set-up, with who gave which value when, and both notes', async () => {
    const { field } = await show();
    expect(screen.getByText('5 answers to settle, in 2 cases')).toBeTruthy();
    const groups = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(groups).toEqual(['Case BRG-07 Bridge onlyFinished', 'Case DRR-01 DRR', 'Set-up']);
    expect(titles()).toEqual([
      '1.2 Plan date',
      smart,
      `Note for ${smart}`,
      '1.1 Recovery plan',
      'Whom providers ask about their report',
    ]);
    const values = field(smart)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(values[0]).toMatch(/^1YesKM, 2 Feb 2012.*Counts until settled/);
    expect(values[1]).toMatch(/^2NoAT, 2 Feb 2012/);
    expect(field(smart).getByText('Note by AT: “Goals are vague.”')).toBeTruthy();
    expect(field(smart).getByText('Note by KM: “Two goals have dates.”')).toBeTruthy();
    expect(screen.getByText('February 2012')).toBeTruthy();
    expect(screen.getByText('Could not check')).toBeTruthy();
  });

  it('are settled by a number key, which moves on; all values were replaced and stay', async () => {
    const { press, focused, value, log, said, unsettledIn } = await show();
    expect(focused()).toContain('Plan date');
    await press('{ArrowDown}2');
    expect(value(brg, 'answer/rp-smart')).toBe('no');
    const [standing] = log(brg).current.get('answer/rp-smart') ?? [];
    expect(standing?.replaces).toHaveLength(2);
    expect(
      [...log(brg).changes.values()].filter((one) => one.field === 'answer/rp-smart'),
    ).toHaveLength(3);
    expect(unsettledIn(brg)).toBe(2);
    expect(focused()).toContain('Note for');
    expect(said()).toContain(`${smart}: kept No. 4 answers to settle.`);
    // A finished case stays finished.
    expect(value(brg, 'finished')).toBe(true);
  });

  it('keys do nothing beyond their values, with modifiers, outside the list or with standard keys', async () => {
    const { press, unsettled, user } = await show();
    await press('9{Alt>}1{/Alt}{Shift>}2{/Shift}');
    await user.click(screen.getByRole('heading', { level: 1 }));
    await press('1');
    act(() => changeSettings({ singleKeys: false }));
    screen.getByRole('group', { name: smart }).focus();
    await press('1{ArrowDown}');
    expect(unsettled()).toHaveLength(5);
    expect(screen.getByText(/Standard keys are on/)).toBeTruthy();
    act(() => changeSettings({ singleKeys: true }));
  });

  it('Enter goes to the question', async () => {
    const { press, address, arrival } = await show();
    await press('{ArrowDown}{Enter}');
    expect(address()).toBe('/a/test/c/BRG-07/recovery-plan');
    expect(arrival()).toEqual({ focus: 'rp-smart' });
  });

  it('are settled by mouse too, and the last one leaves the empty screen with the focus on its heading', async () => {
    const { user, value, said } = await showTogether('conflicts', [
      ...made('BRG-07'),
      ...disagreeing(brg, 'answer/rp-smart', at('no'), km('yes')),
    ]);
    await user.click(screen.getByRole('button', { name: `Keep this No for ${smart}` }));
    expect(value(brg, 'answer/rp-smart')).toBe('no');
    expect(screen.getByText('Nothing to settle. Everybody’s answers agree.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(said()).toContain(`${smart}: kept No. Nothing left to settle.`);
  });

  it('can be kept cleared', async () => {
    const { user, value, unsettled } = await showTogether('conflicts', [
      ...made('BRG-07'),
      ...disagreeing(brg, 'answer/rp-smart', at('no'), km(null)),
    ]);
    await user.click(screen.getByRole('button', { name: `Keep this not answered for ${smart}` }));
    expect(value(brg, 'answer/rp-smart')).toBeUndefined();
    expect(unsettled()).toEqual([]);
  });

  it('come back with Ctrl+Z or the button, with the people who wrote them', async () => {
    const { press, user, unsettled, focused, field } = await show();
    await press('1{Control>}z{/Control}');
    expect(unsettled()).toHaveLength(5);
    expect(focused()).toContain('Plan date');
    await press('{ArrowDown}2');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(unsettled()).toHaveLength(5);
    const values = field(smart)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(values[0]).toMatch(/^1YesKM, 2 Feb 2012/);
    expect(values[1]).toMatch(/^2NoAT, 2 Feb 2012/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  });

  it('are taken from one person for a case, after asking with the count, and undone as one step', async () => {
    const { user, value, unsettled, press } = await show();
    await user.click(screen.getByRole('button', { name: 'Take all 3 from AT in case BRG-07' }));
    const box = within(screen.getByRole('dialog', { name: 'Take all 3 from AT?' }));
    expect(unsettled()).toHaveLength(5);
    await user.click(box.getByRole('button', { name: 'Take all 3 from AT' }));
    expect(value(brg, 'answer/rp-smart')).toBe('no');
    expect(value(brg, 'answer/rp-plan-date')).toBe('2012-01');
    expect(value(brg, 'note/rp-smart')).toBe('Goals are vague.');
    expect(unsettled()).toHaveLength(2);
    await press('{Control>}z{/Control}');
    expect(unsettled()).toHaveLength(5);
  });

  it('are taken from one person for the whole audit, or not when the question is cancelled', async () => {
    const { user, value, unsettled } = await show();
    const button = () =>
      screen.getByRole('button', { name: 'Take all 5 from KM in the whole audit' });
    await user.click(button());
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(unsettled()).toHaveLength(5);
    await user.click(button());
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Take all 5 from KM' }),
    );
    expect(unsettled()).toEqual([]);
    expect(value(drr, 'answer/rp-plan-seen')).toBe('not-checked');
    expect(value('audit/test', 'detail/contact')).toBe('Clinical lead');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(unsettled()).toHaveLength(5);
  });

  it('never replace a value that was not on the screen', async () => {
    const { model, open, log } = await show();
    const shown = model.conflicts().find(({ field }) => field === 'answer/rp-smart');
    if (!shown) throw new Error('AT and KM disagree about SMART goals');
    const { record, field } = shown;
    act(() => {
      open.write([{ record, edits: [{ field, value: 'not-checked' }], seen: emptyLog }]);
      settle(open, [{ conflict: shown, value: 'no' }]);
    });
    const standing = log(brg)
      .current.get(field)
      ?.map(({ value }) => value);
    expect(new Set(standing)).toEqual(new Set(['not-checked', 'no']));
  });

  it('cannot be settled in a tab that only reads', async () => {
    const { secondTab, press, unsettled, until } = await show();
    const other = await secondTab();
    await act(() => other.takeOver());
    await until(() =>
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: `Keep this No for ${smart}` })
          .disabled,
      ).toBe(true),
    );
    screen.getByRole('group', { name: smart }).focus();
    await press('1');
    expect(unsettled()).toHaveLength(5);
    expect(screen.getByText('Another tab is writing to this audit.')).toBeTruthy();
  });
});

describe('what is still to settle', () => {
  it('is said above the screens, on the cases and on their chips', async () => {
    const { user, address } = await showTogether('cases', apart);
    expect(screen.getAllByRole('link', { name: '5 answers to settle' })).toHaveLength(2);
    expect(
      screen.getByRole('link', { name: /^BRG-07.*finished, 3 answers to settle$/ }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: /^DRR-01.*, 1 answer to settle$/ })).toBeTruthy();
    expect(screen.getByText(/≠ has answers to settle/)).toBeTruthy();
    const [first] = screen.getAllByRole('link', { name: '5 answers to settle' });
    if (first) await user.click(first);
    expect(address()).toBe('/a/test/conflicts');
    expect(screen.queryByRole('link', { name: '5 answers to settle' })).toBeNull();
  });

  it('is not mentioned when everybody agrees', async () => {
    await showTogether('cases', [
      ...made('BRG-07'),
      ...disagreeing(brg, 'answer/rp-smart', at('no'), km('no')),
    ]);
    expect(screen.queryByText(/to settle/)).toBeNull();
  });
});

it('two keys of an object store are told apart by place and person, and never shown', async () => {
  const key = (secretAccessKey: string, place: string) => ({
    ...{ accessKeyId: `ID-${secretAccessKey}`, secretAccessKey, place },
  });
  const { field, user, value } = await showTogether(
    'conflicts',
    disagreeing(
      'audit/test',
      'object-store/key',
      { by: 'at', value: key('pebble', 'north') },
      { by: 'km', value: key('orchard', 'south') },
    ),
  );
  const shown = field('Key of the object store');
  expect(shown.getByText('A secret that is not shown, for the place “north”')).toBeTruthy();
  for (const secret of ['pebble', 'orchard'])
    expect(document.documentElement.outerHTML).not.toContain(secret);
  await user.click(shown.getByRole('button', { name: /^Keep this.*north/ }));
  expect(value('audit/test', 'object-store/key')).toEqual(key('pebble', 'north'));
});

describe('a value that its field cannot have', () => {
  const odd = [
    ...made('BRG-07', { 'answer/rp-smart': 'maybe', 'answer/rp-plan-seen': 'yes' }, 'km'),
  ];

  it('is to be settled, says who gave it, and nothing can be kept in its place', async () => {
    const { field, user, model } = await showTogether('conflicts', odd);
    expect(screen.getByText(/^1 answer to settle/)).toBeTruthy();
    const values = field(smart)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(values[0]).toMatch(/^1A value that cannot be readKM/);
    expect(values).toHaveLength(2);
    await user.click(field(smart).getAllByRole('button', { name: /^Keep/ })[1] as Element);
    expect(model.conflicts()).toEqual([]);
  });
});

describe('a case number that two laptops gave', () => {
  it('counts as something to settle, and is settled here by renaming or leaving one out', async () => {
    const { user, model } = await showTogether('conflicts', [
      ...made('BRG-07', {}),
      ...made('other', { reference: 'brg-07' }),
    ]);
    expect(screen.getByText('1 name to settle')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: /^Rename or leave out/ })[1] as Element);
    await user.type(screen.getByLabelText('Why is it left out?'), 'Listed twice');
    await user.click(screen.getByRole('button', { name: 'Leave this case out' }));
    expect(model.sharedNames()).toEqual([]);
    expect(screen.queryByText('1 name to settle')).toBeNull();
  });
});
