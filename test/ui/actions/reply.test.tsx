import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { actionFields, showFeedback } from '#test/ui/feedback/show-feedback.tsx';
import { newRoad } from '#test/ui/results/two-groups.ts';
import { itIs, showBoard, someActions } from './show-board.tsx';

itIs('2012-06-01');

const answers = [
  { action: 'risk', response: 'agree', why: '' },
  { action: 'days', response: 'disagree', why: 'Ask Mary Smith' },
];
const replyFile = (more: Readonly<Record<string, unknown>> = {}, name = 'reply.json') =>
  new File(
    [
      JSON.stringify({
        kind: 'case-file-audit-reply',
        version: 1,
        audit: 'test',
        provider: newRoad.id,
        reportDate: '2012-03-13',
        answeredBy: 'Service manager',
        answers,
        ...more,
      }),
    ],
    name,
    { type: 'application/json' },
  );
const chooser = () => screen.getByLabelText('A provider’s reply', { selector: 'input' });
const dialog = () => within(screen.getByRole('dialog'));
const items = () =>
  dialog()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a provider’s reply on the board', () => {
  it('stands beside what is there now, and is taken in and back as one step', async () => {
    const { user, model, row, open } = await showBoard();
    await user.upload(chooser(), replyFile());
    expect(await dialog().findByText(/New Road, to the report of 13 March 2012/)).toBeDefined();
    expect(items()[0]).toContain('NowNo answer yetReplyAgrees');
    expect(items()[1]).toContain('NowAgrees in part “Needs staff”ReplyDisagrees “Ask Mary Smith”');
    expect(items()[1]).toContain('“Mary Smith” looks like a name');
    expect(model.actions().find(({ id }) => id === 'risk')?.response).toBe('');
    await user.click(dialog().getByRole('button', { name: 'Take in 2 answers' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(row('Share one plan')[6]).toBe('Agrees');
    expect(row('Log every referral')[6]).toBe('Disagrees“Ask Mary Smith”');
    const steps = ['risk', 'days'].map(
      (id) => [...open.log(recordId('action', id)).changes.values()].at(-1)?.step,
    );
    expect(steps[0]).toBe(steps[1]);
    expect(screen.getByText('Took in 2 answers from New Road.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(row('Share one plan')[6]).toBe('No answer yet');
    expect(row('Log every referral')[6]).toBe('Agrees in part“Needs staff”');
  });

  it('is taken in without the answers somebody leaves out', async () => {
    const { user, row } = await showBoard();
    await user.upload(chooser(), replyFile());
    await screen.findByRole('dialog');
    await user.click(dialog().getByRole('checkbox', { name: /Log every referral/ }));
    await user.click(dialog().getByRole('button', { name: 'Take in 1 answer' }));
    expect(row('Share one plan')[6]).toBe('Agrees');
    expect(row('Log every referral')[6]).toBe('Agrees in part“Needs staff”');
  });

  it('remembers what was left out when the box is closed and opened again, for the same answer alone', async () => {
    const { user } = await showBoard();
    const left = () => dialog().getByRole<HTMLInputElement>('checkbox', { name: /Log every/ });
    await user.upload(chooser(), replyFile());
    await screen.findByRole('dialog');
    await user.click(left());
    fireEvent(
      screen.getByRole('dialog'),
      new Event('cancel', { bubbles: false, cancelable: true }),
    );
    await user.upload(chooser(), replyFile());
    await screen.findByRole('dialog');
    expect(left().checked).toBe(false);
    await user.click(dialog().getByRole('button', { name: 'Throw it away' }));
    expect(left().checked).toBe(true);
    await user.click(left());
    fireEvent(
      screen.getByRole('dialog'),
      new Event('cancel', { bubbles: false, cancelable: true }),
    );
    const other = { action: 'days', response: 'disagree', why: 'Needs more time' };
    await user.upload(chooser(), replyFile({ answers: [other] }));
    await screen.findByRole('dialog');
    expect(left().checked).toBe(true);
  });

  it('has nothing to take in a second time', async () => {
    const { user } = await showBoard();
    await user.upload(chooser(), replyFile());
    await screen.findByRole('dialog');
    await user.click(dialog().getByRole('button', { name: 'Take in 2 answers' }));
    await user.upload(chooser(), replyFile());
    expect(await dialog().findAllByText('The same as now.')).toHaveLength(2);
    expect(dialog().getByRole('button', { name: 'Nothing to take in' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('lists answers to actions that are gone, and takes in the others', async () => {
    const { user, row } = await showBoard();
    const more = [...answers, { action: 'removed', response: 'partly', why: 'Too late' }];
    await user.upload(chooser(), replyFile({ answers: more }));
    expect(
      await dialog().findByText(/1 answer is to an action that is no longer here/),
    ).toBeDefined();
    expect(items().at(-1)).toBe('Agrees in part “Too late”');
    await user.click(dialog().getByRole('button', { name: 'Take in 2 answers' }));
    expect(row('Share one plan')[6]).toBe('Agrees');
  });

  it('keeps an answer that arrived meanwhile beside the reply, for somebody to settle', async () => {
    const { user, open, model } = await showBoard();
    await user.upload(chooser(), replyFile());
    await screen.findByRole('dialog');
    const record = recordId('action', 'risk');
    open.write([{ record, edits: [{ field: 'response', value: 'disagree' }] }]);
    await user.click(dialog().getByRole('button', { name: /^Take in/ }));
    expect(model.conflicts().map(({ field }) => field)).toEqual(['response']);
  });

  it('says what is wrong with a file, and changes nothing', async () => {
    const { user, open } = await showBoard();
    const before = [...open.changes()].length;
    const bad = [
      { ...answers[0], why: 'x'.repeat(1001) },
      { ...answers[1], response: 'maybe' },
    ];
    await user.upload(chooser(), replyFile({ answers: bad }));
    const alert = within(await dialog().findByRole('alert'));
    expect(alert.getByText('Nothing was taken in.')).toBeDefined();
    expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Answer 1 has no reason, or one of more than 1,000 characters.',
      'Answer 2 is neither agree, partly nor disagree.',
    ]);
    await user.click(dialog().getByRole('button', { name: 'Close' }));
    expect([...open.changes()]).toHaveLength(before);
  });

  it('is opened when its file is dropped on the board', async () => {
    await showBoard();
    const dataTransfer = { files: [replyFile()], types: ['Files'], items: [] };
    fireEvent.drop(screen.getByRole('main'), { dataTransfer });
    expect(await screen.findByRole('button', { name: 'Take in 2 answers' })).toBeDefined();
  });

  it('leaves what is no JSON file to the rest of the app', async () => {
    await showBoard();
    let passed = 0;
    const count = () => {
      passed += 1;
    };
    window.addEventListener('drop', count);
    const files = [replyFile({}, 'picture.png')];
    fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files, types: ['Files'] } });
    window.removeEventListener('drop', count);
    expect(passed).toBe(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('cannot be opened while another tab writes', async () => {
    await showBoard({ reading: true });
    expect(screen.getByRole('button', { name: 'Open a provider’s reply' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});

describe('a provider’s reply on the feedback screen', () => {
  it('is taken in there as well', async () => {
    const { user, model } = await showFeedback({
      address: `/${newRoad.id}`,
      actions: { ...someActions, weeks: actionFields({ action: 'Other' }) },
    });
    await user.upload(chooser(), replyFile());
    await user.click(await screen.findByRole('button', { name: 'Take in 2 answers' }));
    expect(model.actions().find(({ id }) => id === 'risk')?.response).toBe('agree');
    expect(screen.getByText('Took in 2 answers from New Road.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(model.actions().find(({ id }) => id === 'risk')?.response).toBe('');
  });
});
