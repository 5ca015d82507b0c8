import { describe, expect, it } from 'vitest';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { handIns, stillOutWords } from '#src/ui/parts/hand-ins.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

const member = (initials: string, order: number) => ({ initials, role: 'Reviewer', order });
const group = {
  label: 'Quay',
  name: 'Quay',
  planned: 3,
  providers: [],
  order: 1,
  tier: '2',
  topExpected: 'yes',
  comprehensiveExpected: 'no',
  prescribed: 'no',
  noteSetsExpected: 1,
  womenOnly: false,
};
const audit = changesOf('audit/A1', {
  'detail/name': 'Winter audit',
  'group/g1': group,
  'member/m1': member('AT', 1),
  'member/m2': member('KM', 2),
  'member/m3': member('RS', 3),
});
const aCase = (id: string, by: string, more: Record<string, string | boolean> = {}) =>
  changesOf(`case/${id}`, { reference: `QUA-${id}`, group: 'g1', ...more }, by);

async function words(...cases: ReturnType<typeof aCase>[]): Promise<string> {
  const { open } = await openTestAudit({ changes: [...audit, ...cases.flat()] });
  return stillOutWords(handIns(new AuditModel(open, rodt)));
}

const done = { 'answer/rp-smart': 'yes', finished: true };
const begun = { 'answer/rp-smart': 'yes' };

describe('reviewers still to hand in', () => {
  it('are those whose cases are not finished, and those who finished none while some are left', async () => {
    expect(await words(aCase('1', 'm1', done), aCase('2', 'm2', begun), aCase('3', 'm1'))).toBe(
      '2 of 3 reviewers have not handed in: KM, RS',
    );
  });

  it('are none once every case is finished', async () => {
    expect(await words(aCase('1', 'm1', done), aCase('2', 'm2', done))).toBe('');
  });

  it('may be one', async () => {
    expect(await words(aCase('1', 'm1', done), aCase('2', 'm2', begun))).toBe(
      '1 of 3 reviewers has not handed in: KM',
    );
  });
});
