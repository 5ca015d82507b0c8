import { describe, expect, it } from 'vitest';
import { actionStanding, byLateness, latenessWords } from '#src/audit/action-lateness.ts';
import { addDays } from '#src/audit/calendar.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { anAction } from '#test/report/some-actions.ts';

const due = '2012-05-01';
const standing = (more: Partial<ImprovementAction>, daysAfterDue: number) =>
  actionStanding(rodt, anAction('Write goals', { due, ...more }), addDays(due, daysAfterDue));
const ragAfter = (status: ImprovementAction['status'], days: number) =>
  standing({ status }, days).rag;

describe('an action is overdue', () => {
  it('from the day after it was due, not on the day itself', () => {
    expect(standing({ status: 'on-track' }, 0)).toMatchObject({ status: 'on-track', daysLate: 0 });
    expect(standing({ status: 'on-track' }, 1)).toMatchObject({ status: 'overdue', daysLate: 1 });
  });

  it.each(['not-started', 'on-track', 'at-risk', 'overdue'] as const)('when %s', (status) => {
    expect(standing({ status }, 8).status).toBe('overdue');
  });

  it('never once it is done or dropped', () => {
    expect(standing({ status: 'done' }, 400)).toEqual({
      status: 'done',
      daysLate: 0,
      rag: 'green',
    });
    expect(standing({ status: 'dropped' }, 400)).toEqual({
      status: 'dropped',
      daysLate: 0,
      rag: undefined,
    });
  });

  it('also when somebody says so, with no date or before it', () => {
    expect(standing({ status: 'overdue', due: '' }, 0)).toMatchObject({
      status: 'overdue',
      daysLate: 0,
    });
    expect(standing({ status: 'overdue' }, -3).status).toBe('overdue');
  });

  it('not without a date, or with a day that does not exist', () => {
    expect(standing({ status: 'on-track', due: '' }, 900).status).toBe('on-track');
    expect(standing({ status: 'on-track', due: '2012-02-31' }, 900).status).toBe('on-track');
  });
});

describe('red, amber or green', () => {
  it('is green on track, amber at risk, and nothing before work has to begin', () => {
    expect([ragAfter('on-track', 0), ragAfter('at-risk', 0), ragAfter('not-started', 0)]).toEqual([
      'green',
      'amber',
      undefined,
    ]);
  });

  it('is amber up to 4 weeks late and red from then on', () => {
    expect(ragAfter('on-track', 28)).toBe('amber');
    expect(ragAfter('on-track', 29)).toBe('red');
  });

  it('is red when it was not started by the day it was due', () => {
    expect(ragAfter('not-started', 1)).toBe('red');
  });

  it('is red when late at all on a criterion where a single failure counts', () => {
    expect(rodt.actions.some(({ trigger }) => trigger === 'any-failure')).toBe(true);
    const [criterion = ''] =
      rodt.actions.find(({ trigger }) => trigger === 'any-failure')?.criteria ?? [];
    expect(standing({ status: 'on-track', criterion }, 1).rag).toBe('red');
    expect(standing({ status: 'on-track', criterion }, 0).rag).toBe('green');
  });
});

describe('how late', () => {
  it.each([
    [0, ''],
    [1, '1 day late'],
    [13, '13 days late'],
    [14, '2 weeks late'],
    [28, '4 weeks late'],
    [29, 'over 4 weeks late'],
  ])('%i days are “%s”', (daysLate, words) => {
    expect(latenessWords({ daysLate })).toBe(words);
  });
});

describe('the order of a list', () => {
  it('is most late, late, at risk, by the day due, without a day, done, dropped', () => {
    const today = '2012-06-01';
    const list = [
      anAction('dropped', { status: 'dropped' }),
      anAction('done', { status: 'done' }),
      anAction('no day', { due: '' }),
      anAction('in July', { due: '2012-07-01' }),
      anAction('in June', { due: '2012-06-20', status: 'on-track' }),
      anAction('at risk', { due: '2012-08-01', status: 'at-risk' }),
      anAction('late, under way', { due: '2012-05-31', status: 'on-track' }),
      anAction('late, not begun', { due: '2012-05-31' }),
      anAction('most late', { due: '2012-03-01', status: 'on-track' }),
    ].map((action) => ({ ...action, ...actionStanding(rodt, action, today) }));
    expect(list.sort(byLateness).map(({ action }) => action)).toEqual([
      'most late',
      'late, not begun',
      'late, under way',
      'at risk',
      'in June',
      'in July',
      'no day',
      'done',
      'dropped',
    ]);
  });
});
