import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { sitHere } from '#src/ui/parts/reviewer.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { showCase } from './show-case.tsx';

/** The small tool has 13 questions; these leave SMART goals and the plan's date open. */
const answered = {
  'answer/hdr-gender': 'female',
  'answer/hdr-ethnicity': 'A',
  'answer/hdr-primary-drug': 'cannabis',
  'answer/hdr-time-in-treatment': 5,
  'answer/hdr-children-present': 'no',
  'answer/hdr-structured': 'no',
  'answer/rp-plan-seen': 'no',
  'answer/rp-abstinence': 'no',
  'answer/rp-referrals': 'no',
  'answer/rp-review-required': 'no',
};

const finish = () => screen.getByRole('button', { name: 'Finish this case' });

describe('the check page', () => {
  it('opens with the focus on its heading and lists what is not answered', async () => {
    const { focus, user, until, focused } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: answered,
    });
    expect(focus()).toBe(screen.getByRole('heading', { name: 'Check case BRG-07' }));
    expect(screen.getByRole('heading', { name: '1 question is not answered' })).toBeTruthy();
    await user.click(screen.getByRole('link', { name: '1.4 SMART goals' }));
    await until(() => expect(focused()).toBe('SMART goals'));
  });

  it('opens with the focus on the button when nothing is left to look at: Enter finishes, Enter goes on', async () => {
    const { focus, press, fields, address, until } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no' },
      cases: { 'BRG-08': {} },
    });
    expect(focus()).toBe(finish());
    await press('{Enter}');
    expect(fields()['finished']).toBe(true);
    await press('{Enter}');
    await until(() => expect(address()).toMatch(/BRG-08/));
  });

  it('opens with the focus on its heading when answers are to be checked', async () => {
    const { focus } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no', 'answer/rp-abstinence': 'yes' },
    });
    expect(focus()).toBe(screen.getByRole('heading', { name: 'Check case BRG-07' }));
  });

  it('is come back to at the question that was looked at', async () => {
    const { focus, user, until, focused, go } = await showCase({
      at: 'header',
      tool: smallTool,
      fields: answered,
    });
    await go('/a/test/c/BRG-07/check');
    await user.click(await screen.findByRole('link', { name: '1.4 SMART goals' }));
    await until(() => expect(focused()).toBe('SMART goals'));
    await go(-1);
    await until(() => expect(focus()).toBe(screen.getByRole('link', { name: '1.4 SMART goals' })));
  });

  it('is told apart from finishing: its link says check, its button finish', async () => {
    const { user, address, until } = await showCase({ at: 'recovery-plan', tool: smallTool });
    expect(screen.queryByText('Finish this case')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Check this case' }));
    await until(() => expect(address()).toBe('/a/test/c/BRG-07/check'));
    expect(document.title).toBe('Check this case - Case File Audit');
    expect(finish()).toBeTruthy();
  });

  it('takes the focus to its heading when a finished case is reopened there', async () => {
    const { focus, user, fields } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no', finished: true },
    });
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    expect(fields()['finished']).toBeUndefined();
    expect(focus()).toBe(screen.getByRole('heading', { name: 'Check case BRG-07' }));
  });

  it('asks why questions are left before it finishes, then leads to the next case', async () => {
    const { user, fields, focus } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: answered,
      cases: { 'BRG-06': {}, 'BRG-08': {}, 'BRG-10': {} },
    });
    await user.click(finish());
    const problems = within(screen.getByRole('alert'));
    await user.click(
      problems.getByRole('button', { name: 'Say why questions are left unanswered' }),
    );
    await user.keyboard('Keywork file not available');
    expect(fields()['finished']).toBeUndefined();
    await user.click(finish());
    expect(fields()).toMatchObject({
      finished: true,
      'unanswered-reason': 'Keywork file not available',
    });
    expect(screen.getByText('Case BRG-07 finished.')).toBeTruthy();
    expect(screen.getByText(/Next: BRG-08/)).toBeTruthy();
    expect(focus()).toBe(screen.getByRole('link', { name: 'Continue to BRG-08' }));
  });

  it('does not finish while a note is too long, names it and leads to it', async () => {
    const { user, press, enter, go, fields, until, focused, note } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no' },
    });
    enter('SMART goals');
    await press('c');
    await user.paste('a'.repeat(2012));
    await press('{Escape}');
    await go('/a/test/c/BRG-07/check');
    await user.click(await screen.findByRole('button', { name: 'Finish this case' }));
    const sentence =
      'The note for 1.4 SMART goals is not saved yet. Shorten this note by 12 characters';
    const alert = within(screen.getByRole('alert'));
    expect(alert.getByRole('button', { name: sentence })).toBeTruthy();
    expect(fields()['finished']).toBeUndefined();
    await user.click(screen.getByRole('link', { name: 'Go to 1.4 SMART goals' }));
    await until(() => expect(focused()).toBe('SMART goals'));
    await press('c');
    expect(note().value).toHaveLength(2012);
    await user.clear(note());
    await press('Short.{Escape}');
    await go('/a/test/c/BRG-07/check');
    await user.click(await screen.findByRole('button', { name: 'Finish this case' }));
    expect(fields()).toMatchObject({ finished: true, 'note/rp-smart': 'Short.' });
  });

  it('does not finish while a note is too long that locking has kept', async () => {
    const { user, fields } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no', 'note/rp-smart': 'a'.repeat(2001) },
    });
    expect(screen.getByRole('heading', { name: '1 text to put right' })).toBeTruthy();
    await user.click(finish());
    expect(
      within(screen.getByRole('alert')).getByText(
        'The note for 1.4 SMART goals is too long: shorten it by 1 character',
      ),
    ).toBeTruthy();
    expect(fields()['finished']).toBeUndefined();
  });

  it('does not finish while a hard rule holds, and leads to what to settle', async () => {
    const { user, fields, until, focused } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no', 'answer/hdr-children-present': 'yes' },
    });
    expect(screen.getByRole('heading', { name: '1 answer to check' })).toBeTruthy();
    await user.click(finish());
    expect(fields()['finished']).toBeUndefined();
    const problems = within(screen.getByRole('alert'));
    expect(problems.getByText('Describe what you saw about the children.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'It’s right' })).toBeNull();
    await user.click(screen.getByRole('link', { name: /^Change 2.1 Concerns/ }));
    await until(() => expect(focused()).toBe('Concerns'));
  });

  it('lets a soft warning be called right, lists it, and opens it again', async () => {
    const { user } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no', 'answer/rp-abstinence': 'yes' },
    });
    await user.click(screen.getByRole('button', { name: 'It’s right' }));
    await user.type(screen.getByLabelText('Your reason'), 'From the notes');
    await user.click(screen.getByRole('button', { name: 'Keep the answers' }));
    expect(screen.getByRole('heading', { name: 'No answers to check' })).toBeTruthy();
    expect(screen.getByText(/Reason: From the notes/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(screen.getByRole('button', { name: 'It’s right' })).toBeTruthy();
  });
});

describe('short names of questions', () => {
  const finishedCase = { ...answered, 'answer/rp-smart': 'no', finished: true } as const;
  const shown = () => screen.getByRole('main').getAttribute('data-density');
  const offer = () => screen.queryByRole('button', { name: 'Show short names' });
  /** AT finished two cases and is about to finish the third; two more were finished by others. */
  const third = async () => {
    const shown = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no' },
      cases: {
        'BRG-01': answered,
        'BRG-02': answered,
        'BRG-03': finishedCase,
        'BRG-04': finishedCase,
        'BRG-08': {},
      },
    });
    for (const other of ['BRG-01', 'BRG-02'])
      shown.open.write([
        { record: recordId('case', other), edits: [{ field: 'finished', value: true }] },
      ]);
    return shown;
  };

  it('are for the practised: the first cases show whole questions, and nothing is offered', async () => {
    const { user } = await showCase({
      at: 'check',
      tool: smallTool,
      fields: { ...answered, 'answer/rp-smart': 'no' },
      cases: { 'BRG-01': finishedCase, 'BRG-02': finishedCase, 'BRG-08': {} },
    });
    await user.click(finish());
    expect(offer()).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Continue to BRG-08' }));
    await screen.findByRole('heading', { name: 'Case BRG-08' });
    expect(shown()).toBe('normal');
  });

  it('are offered after the third case, without taking the focus, and kept for that reviewer', async () => {
    const { user, focus, open, until } = await third();
    await user.click(finish());
    const onward = screen.getByRole('link', { name: 'Continue to BRG-08' });
    expect(focus()).toBe(onward);
    await user.click(screen.getByRole('button', { name: 'Show short names' }));
    expect(focus()).toBe(onward);
    expect(offer()).toBeNull();
    await user.click(onward);
    await screen.findByRole('heading', { name: 'Case BRG-08' });
    expect(shown()).toBe('compact');
    act(() => sitHere(open, 'km'));
    await until(() => expect(shown()).toBe('normal'));
  });

  it('are not offered again to somebody who keeps whole questions', async () => {
    const { user } = await third();
    await user.click(finish());
    await user.click(screen.getByRole('button', { name: 'Keep whole questions' }));
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await user.click(finish());
    expect(screen.getByText('Case BRG-07 finished.')).toBeTruthy();
    expect(offer()).toBeNull();
  });
});

describe('a finished case', () => {
  it('can be read, not changed, until it is reopened', async () => {
    const { user, row, answer, fields, enter, press, focus, focused } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: { ...answered, finished: true, 'note/rp-abstinence': 'In the letter' },
    });
    expect(focus()).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('Finished.')).toBeTruthy();
    await user.click(row('SMART goals').getByRole('radio', { name: 'Yes' }));
    expect(answer('rp-smart')).toBeUndefined();
    await user.click(row('Abstinence').getByRole('button', { name: /^Change note/ }));
    await user.keyboard('more');
    expect(fields()['note/rp-abstinence']).toBe('In the letter');
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    expect(focused()).toBe('Recovery plan');
    enter('SMART goals');
    await press('y');
    expect(answer('rp-smart')).toBe('yes');
    expect(fields()['finished']).toBeUndefined();
  });

  it('is not undone by Undo after it was reopened', async () => {
    const { user, fields } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: { finished: true },
    });
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(fields()['finished']).toBeUndefined();
  });
});

describe('other cases', () => {
  it('says that a case is left out, and why', async () => {
    await showCase({
      at: 'recovery-plan',
      tool: smallTool,
      fields: { excluded: 'Not in the area' },
    });
    expect(screen.getByText('This case is left out of the results.')).toBeTruthy();
    expect(screen.getByText(/Not in the area/)).toBeTruthy();
  });

  it('says when there is no such case', async () => {
    const { go } = await showCase({ at: 'recovery-plan', tool: smallTool });
    await go('/a/test/c/nobody/recovery-plan');
    expect(
      await screen.findByRole('heading', { name: 'This case is not in the audit' }),
    ).toBeTruthy();
  });

  it('cannot be changed while another tab writes', async () => {
    const { secondTab, answer, row, user, until } = await showCase({
      at: 'recovery-plan',
      tool: smallTool,
    });
    const other = await secondTab();
    await other.takeOver();
    await until(() =>
      expect(
        row('SMART goals').getByRole<HTMLInputElement>('radio', { name: 'Yes' }).disabled,
      ).toBe(true),
    );
    await user.click(row('SMART goals').getByRole('radio', { name: 'Yes' }));
    expect(answer('rp-smart')).toBeUndefined();
  });
});
