import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionFields } from '#test/ui/feedback/show-feedback.tsx';
import { downloadOf } from './download-of.ts';
import { itIs, showBoard, someActions } from './show-board.tsx';

itIs('2012-06-01');

const press = (name: string) => screen.getByRole('button', { name });

describe('actions for a spreadsheet', () => {
  it('are those the board shows, in its order, under a name that says nothing', async () => {
    const { user } = await showBoard({ address: 'actions?status=overdue' });
    const { name, text } = await downloadOf(() => user.click(press('Save as CSV')));
    expect(name).toBe('draft-actions-2012-06-01.csv');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      '"The Bridge","SMART goals","3 of 15 (20%)","Write 2 dated goals","Team leader","2012-03-20","2012-05-01","none","none","Overdue","over 4 weeks late","Red: over 4 weeks late","none","none","No answer yet","none","no","DRAFT: 15 cases are finished, of 15 listed and 20 planned."',
    );
    expect(lines[2]).toContain('"Agrees in part","Needs staff"');
    expect(screen.getByText('Saved draft-actions-2012-06-01.csv in your downloads.')).toBeDefined();
  });

  it('cannot start a formula, whatever was written', async () => {
    const hostile = ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a "quote",\nand a line'];
    const [
      action = '',
      owner = '',
      measure = '',
      evidence = '',
      finding = '',
      why = '',
      last = '',
    ] = hostile;
    const { user } = await showBoard({
      actions: {
        one: actionFields({ action, owner, measure, evidence, finding, responseWhy: why }),
        two: actionFields({ action: last }),
      },
    });
    const { text } = await downloadOf(() => user.click(press('Save as CSV')));
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    for (const start of hostile.slice(0, 6)) expect(cells).toContain(`'${start}`);
    expect(cells).toContain('a ""quote"",\nand a line');
  });

  it('are saved after a look at what could tell who a person is', async () => {
    const { user } = await showBoard({
      actions: { one: actionFields({ action: 'Call Mary Smith on 023 8083 3605' }) },
    });
    const first = await downloadOf(() => user.click(press('Save as CSV')));
    expect(first.name).toBe('');
    expect(screen.getByRole('alert').textContent).toContain('“Mary Smith” looks like a name');
    const second = await downloadOf(() => user.click(press('Save it as it is')));
    expect(second.name).toBe('draft-actions-2012-06-01.csv');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('actions for a calendar', () => {
  it('are the open ones with their days, feedback and contract reviews', async () => {
    const { user } = await showBoard({
      audit: { 'detail/contractReviews': ['2012-06-29'] },
      actions: someActions,
    });
    const { name, text } = await downloadOf(() => user.click(press('Save for a calendar')));
    expect(name).toBe('actions-2012-06-01.ics');
    expect(text.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Audit feedback due',
      'SUMMARY:Action due: Write 2 dated goals',
      'SUMMARY:Action due: Log every referral',
      'SUMMARY:Contract review: look at improvement actions',
      'SUMMARY:Action due: Share one plan',
    ]);
    expect(text).toMatch(/DTSTAMP:20120601T\d{6}Z\r\n/);
    expect(text).toContain('UID:action-weeks@test.case-file-audit\r\n');
  });
});
