import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chosen, isShown } from './show-case.tsx';

const control = '#src/ui/review/answer-control.tsx';
const rendered: string[] = [];
let showCase: typeof import('./show-case.tsx').showCase;

// Files share what a worker has read: the screen is read anew with a control that says when it is drawn, and anew after it.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(control, async (importOriginal) => {
    const real = await importOriginal<typeof import('#src/ui/review/answer-control.tsx')>();
    const draw: typeof real.AnswerControl = (props) => {
      rendered.push(props.item.id);
      return real.AnswerControl(props);
    };
    return { AnswerControl: draw };
  });
  ({ showCase } = await import('./show-case.tsx'));
});

afterAll(() => {
  vi.doUnmock(control);
  vi.resetModules();
});

describe('rows', () => {
  it('renders one row for one answer', async () => {
    const { press, enter, answer } = await showCase({ at: 'recovery-plan' });
    enter('Reduction');
    rendered.length = 0;
    await press('y');
    expect(answer('rp-reduction')).toBe('yes');
    expect(rendered).toEqual(['rp-reduction']);
  });

  it('renders no row for moving through the questions', async () => {
    const { press, enter, focused } = await showCase({ at: 'recovery-plan' });
    enter('Reduction');
    rendered.length = 0;
    await press('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('All needs');
    expect(rendered).toEqual([]);
  });

  it('brings up a question as soon as it applies, and moves on to it', async () => {
    const { press, enter, focused } = await showCase({ at: 'recovery-plan' });
    expect(isShown('Plan date')).toBe(false);
    enter('Recovery plan');
    await press('y');
    expect(focused()).toBe('Plan date');
  });

  it('sets an answer aside when its question no longer applies, and brings it back on undo', async () => {
    const { press, enter, fields, row } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'yes', 'answer/rp-plan-date': '2011-11' },
    });
    enter('Recovery plan');
    await press('n');
    expect(isShown('Plan date')).toBe(false);
    expect(fields()['answer/rp-plan-date']).toBe('2011-11');
    await press('{Control>}z{/Control}');
    expect(row('Plan date').getByLabelText<HTMLInputElement>(/In which month/).value).toBe(
      '11/2011',
    );
  });

  it('names the group of answers by number, name and question, and N/A in full', async () => {
    const { row } = await showCase({ at: 'recovery-plan' });
    expect(
      row('Referrals').getByRole('radiogroup', {
        name: /^1\.13 Referrals As part of the plan, were referrals made/,
      }),
    ).toBeTruthy();
    expect(row('Referrals').getByRole('radio', { name: 'N/A, not applicable' })).toBeTruthy();
    expect(row('SMART goals').queryByRole('radio', { name: /N\/A/ })).toBeNull();
  });

  it('shows an answer that comes from the sample group, and lets a person change it', async () => {
    const { row, enter, press, answer } = await showCase({
      at: 'header',
      group: { topExpected: 'yes' },
    });
    expect(chosen('Structured treatment')).toBe('Yes');
    expect(row('Structured treatment').getByText('Yes, from the sample group')).toBeTruthy();
    expect(answer('hdr-structured')).toBeUndefined();
    enter('Structured treatment');
    await press('n');
    expect(answer('hdr-structured')).toBe('no');
    expect(row('Structured treatment').queryByText(/from the sample group/)).toBeNull();
  });

  it('shows what is worked out from other answers as words', async () => {
    const { row } = await showCase({
      at: 'recovery-plan',
      fields: {
        'answer/rp-plan-seen': 'yes',
        'answer/rp-plan-date': '2011-11',
        'answer/rp-last-review': '2012-01',
      },
    });
    expect(row('Reviewed in time').getByText('Yes')).toBeTruthy();
    expect(row('Reviewed in time').queryByRole('radio')).toBeNull();
  });

  it('shows two standing answers, chooses neither, and settles them with the next answer', async () => {
    const { open, record, row, until, enter, press } = await showCase({ at: 'recovery-plan' });
    const seen = open.log(record);
    const answering = (value: string) =>
      open.write([{ record, edits: [{ field: 'answer/rp-smart', value }], seen }]);
    answering('yes');
    open.setBy('km');
    answering('no');
    await until(() =>
      expect(
        row('SMART goals').getByText(
          /^2 answers: .*Yes \(AT, \d\d:\d\d\).* Answer again to settle/,
        ),
      ).toBeTruthy(),
    );
    expect(chosen('SMART goals')).toBeUndefined();
    enter('SMART goals');
    await press('n');
    expect(open.log(record).current.get('answer/rp-smart')).toHaveLength(1);
    expect(chosen('SMART goals')).toBe('No');
  });
});
