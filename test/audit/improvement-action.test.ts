import { describe, expect, it } from 'vitest';
import { actionEdits } from '#src/audit/action-edits.ts';
import { auditFrom } from '#src/audit/audit.ts';
import type { ActionId, AuditId } from '#src/audit/ids.ts';
import { actionFrom } from '#src/audit/improvement-action.ts';

const id = 'one' as ActionId;
const old = new Map<string, unknown>([
  ['provider', 'bridge'],
  ['action', 'Write 2 dated goals'],
  ['due', '2012-05-01'],
]);

describe('an improvement action', () => {
  it('of a record made before actions had a start, evidence or a reply reads them as blank', () => {
    expect(actionFrom(id, old)).toMatchObject({
      action: 'Write 2 dated goals',
      start: '',
      evidence: '',
      response: '',
      responseWhy: '',
      carriedFrom: '',
      status: 'not-started',
      targetPercent: null,
    });
  });

  it('gives no change for what is blank and stays blank, and one for what is cleared', () => {
    expect(actionEdits({ start: '', due: '', targetPercent: null }, old)).toEqual([
      { field: 'due', value: '' },
    ]);
  });
});

describe('contract reviews', () => {
  const reviewsOf = (value: unknown) =>
    auditFrom('a' as AuditId, new Map([['detail/contractReviews', value]])).contractReviews;

  it('are none in an audit set up before there were any', () => {
    expect(auditFrom('a' as AuditId, new Map()).contractReviews).toEqual([]);
  });

  it('are at most 12 days', () => {
    const days = Array.from({ length: 13 }, (_, day) => `2012-06-${String(day + 10)}`);
    expect(reviewsOf(days.slice(1))).toHaveLength(12);
    expect(reviewsOf(days)).toEqual([]);
  });
});

it.each([
  ['a time for a date', 'due', 1e300],
  ['the year 26', 'due', '0026-06-13'],
  ['a status of another app', 'status', 'half way'],
  ['a list for an owner', 'owner', ['x']],
])('an action with %s stays, and that value counts as none', (_, field, value) => {
  const fields = new Map<string, unknown>([
    ['provider', 'p'],
    ['action', 'Offer a plan'],
    ['owner', 'Team leader'],
    ['due', '2012-06-13'],
    ['status', 'on-track'],
    [field, value],
  ]);
  const read = actionFrom('a' as ActionId, fields);
  expect(read).toMatchObject({ action: 'Offer a plan' });
  expect(read?.[field as 'due']).toBe(field === 'status' ? 'not-started' : '');
});
