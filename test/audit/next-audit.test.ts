import { describe, expect, it } from 'vitest';
import { auditFrom } from '#src/audit/audit.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ActionId, AuditId, FieldEdit, MemberId } from '#src/audit/ids.ts';
import { actionFrom } from '#src/audit/improvement-action.ts';
import { nextAudit } from '#src/audit/next-audit.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';

const bridge = aProvider('The Bridge');
const audit = anAudit({
  providers: [bridge],
  groups: [aGroup('Bridge', { providers: [bridge.id] })],
  team: [{ id: 'm1' as MemberId, initials: 'AL', role: 'Audit lead', order: 1 }],
  standards: new Map([['rp-smart', 60]]),
  recordSystems: ['Keywork file'],
  extendedSections: ['keywork'],
  denominator: 'as-published',
  contractReviews: ['2012-06-29'],
});
const fieldsOf = (edits: readonly FieldEdit[] = []) =>
  new Map(edits.map(({ field, value }) => [field, value]));
const carried = (...actions: ReturnType<typeof anAction>[]) =>
  nextAudit(audit, actions).actions.map((edits, index) =>
    actionFrom(`new-${index}` as ActionId, fieldsOf(edits)),
  );

describe('the next audit', () => {
  it('has the set-up of this one, but for its name and days', () => {
    const next = auditFrom('next' as AuditId, fieldsOf(nextAudit(audit, []).edits));
    const { providers, groups, team, standards, recordSystems, extendedSections } = audit;
    expect(next).toMatchObject({
      providers,
      groups,
      team,
      standards,
      recordSystems,
      extendedSections,
      denominator: 'as-published',
      toolId: 'small',
      contact: 'Audit lead',
      contractReviews: [],
    });
    for (const part of ['name', 'auditDate', 'feedbackDue', 'contractReviews'])
      expect(fieldsOf(nextAudit(audit, []).edits).has(`detail/${part}`)).toBe(false);
  });

  it('has every open action, with what was found then and where it comes from', () => {
    const [action] = carried(anAction('goals', { provider: bridge.id, status: 'at-risk' }));
    expect(action).toMatchObject({
      id: 'new-0',
      provider: bridge.id,
      action: 'goals',
      status: 'at-risk',
      due: '2012-05-01',
      finding: 'was 9 of 33 (27%) on 28 February 2012',
      carriedFrom: 'action-goals',
    });
  });

  it('has the commissioning team’s own open actions too', () => {
    expect(carried(anAction('one record', { provider: commissioningTeam }))).toMatchObject([
      { provider: commissioningTeam, action: 'one record', carriedFrom: 'action-one record' },
    ]);
  });

  it('leaves done and dropped actions behind', () => {
    const over = [anAction('one', { status: 'done' }), anAction('two', { status: 'dropped' })];
    expect(carried(...over)).toEqual([]);
  });

  it('keeps the first day of a finding that was carried over before, and says nothing of no number', () => {
    const finding = 'was 3 of 30 (10%) on 1 March 2011';
    expect(carried(anAction('one', { finding }), anAction('two', { finding: '' }))).toMatchObject([
      { finding },
      { finding: '' },
    ]);
  });

  it('keeps a finding whole that leaves no room for its day', () => {
    const finding = 'x'.repeat(500);
    expect(carried(anAction('one', { finding }))[0]?.finding).toBe(finding);
  });
});
