import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { followUpDays } from '#src/report/calendar/follow-up-days.ts';
import { anAudit, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';

const bridge = aProvider('The Bridge');
const audit = anAudit({ providers: [bridge], contractReviews: ['2012-06-29', '2012-02-30'] });
const action = (name: string, more: Parameters<typeof anAction>[1] = {}) =>
  anAction(name, { provider: bridge.id, ...more });

describe('days for a calendar', () => {
  it('are feedback, contract reviews and each open action, in order', () => {
    const days = followUpDays(audit, [
      action('Write goals', { due: '2012-05-01' }),
      action('Done already', { status: 'done' }),
      action('Dropped', { status: 'dropped' }),
      action('Without a day', { due: '' }),
      action('On no day there is', { due: '2012-02-31' }),
    ]);
    expect(days.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2012-03-13 Audit feedback due',
      '2012-05-01 Action due: Write goals',
      '2012-06-29 Contract review: look at improvement actions',
    ]);
    expect(days[1]).toMatchObject({
      id: 'action-action-Write goals@audit-1.case-file-audit',
      about: 'The Bridge\nWho: Service manager\nHow you will know: Checked at the next audit',
    });
  });

  it('say whose an action is, also the commissioning team’s', () => {
    const days = followUpDays(audit, [action('List services', { provider: commissioningTeam })]);
    expect(days.find(({ title }) => title === 'Action due: List services')?.about).toContain(
      'Commissioning team\n',
    );
  });

  it('keep their ids when an action changes, and every id is another one', () => {
    const before = followUpDays(audit, [action('One'), action('Two')]);
    const after = followUpDays(audit, [
      action('One', { due: '2012-09-01', owner: 'Nurse' }),
      action('Two', { provider: 'gone' as ProviderId }),
    ]);
    const ids = (days: typeof before) => days.map(({ id }) => id).sort();
    expect(ids(after)).toEqual(ids(before));
    expect(new Set(ids(before)).size).toBe(before.length);
  });
});
