import { describe, expect, it } from 'vitest';
import { auditFrom } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import type { AuditId, CaseId, FieldEdit, GroupId, MemberId } from '#src/audit/ids.ts';
import { missingBeforeCases, setUpState } from '#src/audit/set-up-checks.ts';
import {
  detailEdits,
  excludeCaseEdits,
  memberEdits,
  moveCaseEdits,
  newCaseEdits,
  putBackCaseEdits,
  removeGroupEdits,
  removeMemberEdits,
  removeProviderEdits,
  renameCaseEdits,
  standardEdits,
  templateEdits,
} from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { templateInAudit } from '#src/audit/template-in-audit.ts';
import {
  whyNotRemoveGroup,
  whyNotRemoveMember,
  whyNotRemoveProvider,
} from '#src/audit/why-not-remove.ts';

let last = 0;
const newId = () => {
  last += 1;
  return `id-${last}`;
};
const template = southampton2012(newId);
const [bridge, newRoad] = template.providers;
const [bridgeGroup, jointGroup] = template.groups;
if (!bridge || !newRoad || !bridgeGroup || !jointGroup) throw new Error('The template is whole');

/** What a record says after these edits. */
const fieldsAfter = (...edits: FieldEdit[][]) => {
  const fields = new Map<string, unknown>();
  for (const { field, value } of edits.flat())
    if (value === null) fields.delete(field);
    else fields.set(field, value);
  return fields;
};
const auditAfter = (...edits: FieldEdit[][]) => auditFrom('a' as AuditId, fieldsAfter(...edits));
const words = (audit: ReturnType<typeof auditAfter>) =>
  setUpState(audit).map(({ words: said }) => said);

describe('setting an audit up', () => {
  it('says what is missing, step by step', () => {
    const bare = auditAfter();
    expect(words(bare)).toEqual([
      'Add at least 1',
      'Add at least 1',
      'Add at least 1',
      'Completed',
      'Usual choices',
    ]);
    expect(missingBeforeCases(bare)?.step).toBe('providers');
    const withTeam = auditAfter(
      templateEdits(template),
      memberEdits('m', { initials: 'AB', role: 'Reviewer', order: 1 }),
      detailEdits({ reviewRequired: 'a' }),
    );
    expect(words(withTeam)).toEqual([
      '2 providers',
      '9 groups',
      '1 reviewer',
      'Completed',
      'Completed',
    ]);
    expect(missingBeforeCases(withTeam)).toBeUndefined();
  });

  it('marks what is still to settle in reports, unless the audit saves none until all is', () => {
    expect(auditAfter().unsettledReports).toBe('mark');
    const refused = auditAfter(detailEdits({ unsettledReports: 'refuse' }));
    expect(refused.unsettledReports).toBe('refuse');
    expect(words(refused)[4]).toBe('Completed');
  });

  it('hides 1 to 4 in what may be shared, also in an audit set up before that could be chosen', () => {
    expect(auditAfter().smallNumbers).toBe('under-5');
    const rounded = auditAfter(detailEdits({ smallNumbers: 'rounded' }));
    expect(rounded.smallNumbers).toBe('rounded');
    expect(words(rounded)[4]).toBe('Completed');
  });

  it('says when a group has no provider', () => {
    const audit = auditAfter(
      templateEdits({ ...template, groups: [{ ...bridgeGroup, providers: [] }] }),
    );
    expect(words(audit)[1]).toBe('1 has no provider');
  });

  it('keeps the template exactly, and knows it again', () => {
    const audit = auditAfter(templateEdits(template));
    expect(audit.providers).toEqual(template.providers);
    expect(audit.groups).toEqual(template.groups);
    expect(templateInAudit(audit, southampton2012(newId)).groups).toHaveLength(9);
    const emptied = auditAfter(
      templateEdits(template),
      ...audit.groups.map(({ id }) => removeGroupEdits(id)),
      ...audit.providers.map(({ id }) => removeProviderEdits(id)),
    );
    expect(templateInAudit(emptied, template)).toEqual({ providers: [], groups: [] });
  });

  it('leaves a provider of the template that another group uses', () => {
    const own = { ...bridgeGroup, id: 'own' as GroupId, label: 'Own', name: 'Our own' };
    const audit = auditAfter(templateEdits({ ...template, groups: [...template.groups, own] }));
    expect(templateInAudit(audit, template).providers.map(({ name }) => name)).toEqual([
      'Southern Health',
    ]);
  });

  it('sets a standard and goes back to the tool’s own', () => {
    expect(auditAfter(standardEdits([['rp-smart', 80]])).standards.get('rp-smart')).toBe(80);
    const back = auditAfter(standardEdits([['rp-smart', 80]]), standardEdits([['rp-smart', null]]));
    expect(back.standards.has('rp-smart')).toBe(false);
  });
});

describe('what is in use', () => {
  const audit = auditAfter(templateEdits(template));
  const entry = { id: 'c' as CaseId, reference: 'BRG-01', group: bridgeGroup.id };

  it('a provider stays while groups or actions name it', () => {
    expect(whyNotRemoveProvider(audit, bridge.id, [])).toBe(
      'This provider holds files of 5 groups: Bridge, NR/Bridge, nr/dip, DIP and 1 more. Take it out of them first.',
    );
    const noGroups = { ...audit, groups: [] };
    expect(whyNotRemoveProvider(noGroups, bridge.id, [{ provider: bridge.id }])).toBe(
      '1 improvement action is for this provider. Remove it first.',
    );
    expect(whyNotRemoveProvider(noGroups, bridge.id, [{ provider: newRoad.id }])).toBeUndefined();
  });

  it('a group stays while a case is in it', () => {
    expect(whyNotRemoveGroup([entry], bridgeGroup.id)).toBe(
      '1 case is in this group: BRG-01. Move it to another group first.',
    );
    expect(whyNotRemoveGroup([entry], jointGroup.id)).toBeUndefined();
  });

  it('a reviewer stays who is here or has worked', () => {
    const member = 'm' as MemberId;
    expect(whyNotRemoveMember(member, 'm', () => false)).toContain('This is you');
    expect(whyNotRemoveMember(member, 'other', () => true)).toContain('has worked on cases');
    expect(whyNotRemoveMember(member, 'other', () => false)).toBeUndefined();
    const team = auditAfter(
      memberEdits('m', { initials: 'AB', role: 'Reviewer', order: 1 }),
      removeMemberEdits('m'),
    ).team;
    expect(team).toEqual([]);
  });
});

describe('a case', () => {
  const made = newCaseEdits({ reference: 'BRG-01', group: bridgeGroup.id });
  const caseAfter = (...edits: FieldEdit[][]) => caseFrom('c' as CaseId, fieldsAfter(...edits));

  it('is made, renamed, moved, excluded with a reason and put back', () => {
    const whole = { id: 'c', reference: 'BRG-01', group: bridgeGroup.id };
    expect(caseAfter(made)).toEqual(whole);
    expect(caseAfter(made, renameCaseEdits('BRG-21'))?.reference).toBe('BRG-21');
    expect(caseAfter(made, moveCaseEdits(jointGroup.id))?.group).toBe(jointGroup.id);
    expect(caseAfter(made, excludeCaseEdits(' file lost '))?.excluded).toBe('file lost');
    expect(caseAfter(made, excludeCaseEdits('file lost'), putBackCaseEdits())).toEqual(whole);
  });

  it('can stand in for an excluded one', () => {
    const instead = newCaseEdits({
      reference: 'BRG-13',
      group: bridgeGroup.id,
      replacementFor: 'old' as CaseId,
    });
    expect(caseAfter(instead)?.replacementFor).toBe('old');
  });
});
