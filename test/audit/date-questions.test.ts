import { expect, it } from 'vitest';
import {
  askAboutActionDays,
  askAboutAuditDay,
  askAboutDayAfterAudit,
  askAboutMoment,
  askAboutMonth,
} from '#src/audit/date-questions.ts';

const auditDate = '2012-02-28';

it('asks about a month after the audit or long before it, and about no other', () => {
  expect(askAboutMonth('2099-12', auditDate)).toBe(
    'December 2099 is after the audit of 28 February 2012. Is that right?',
  );
  expect(askAboutMonth('2012-03', auditDate)).toContain('after the audit');
  expect(askAboutMonth('1990-01', auditDate)).toContain('more than 20 years before');
  for (const month of ['2012-02', '2011-03', '1995-06', 'none', ''])
    expect(askAboutMonth(month, auditDate)).toBeUndefined();
});

it('asks about an action before the audit, years after it, or late from the start', () => {
  const days = (start: string, due: string, today = '2012-03-13') =>
    askAboutActionDays({ start, due }, { auditDate, today });
  expect(days('', '2011-06-13').due).toContain('before the audit of 28 February 2012');
  expect(days('2011-06-13', '2012-06-13').start).toContain('before the audit');
  expect(days('', '2099-12-31').due).toContain('more than 5 years after the audit');
  expect(days('', '2012-03-01').due).toContain('is past');
  expect(days('2012-03-20', '2012-06-13')).toEqual({ start: undefined, due: undefined });
  expect(days('', '')).toEqual({ start: undefined, due: undefined });
});

it('asks about days of the audit itself that are a slip more often than a plan', () => {
  expect(askAboutAuditDay('2099-12-31', '2012-02-01')).toContain('more than 2 years from now');
  expect(askAboutAuditDay('2012-02-28', '2012-02-01')).toBeUndefined();
  expect(askAboutDayAfterAudit('2011-03-13', auditDate)).toContain('before the audit');
  expect(askAboutMoment('2013-02-28T10:00', auditDate)).toContain('more than 60 days');
  expect(askAboutMoment('2012-02-28T10:00', auditDate)).toBeUndefined();
});
