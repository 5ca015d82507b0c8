// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { CaseId, GroupId } from '#src/audit/ids.ts';
import { sharedNames } from '#src/audit/shared-names.ts';
import { anAudit } from '#test/build/an-audit.ts';

const entry = (id: string, reference: string, excluded?: string): CaseEntry => ({
  id: id as CaseId,
  reference,
  group: 'g' as GroupId,
  ...(excluded !== undefined && { excluded }),
});

describe('Two laptops that add the same while offline, and meet', () => {
  it('share a case number, whatever its capitals and spaces', () => {
    const cases = [entry('1', 'BRG-05'), entry('2', ' brg-05'), entry('3', 'BRG-06')];
    expect(sharedNames(anAudit(), cases)).toEqual([
      { kind: 'case', name: 'BRG-05', ids: ['1', '2'] },
    ]);
  });

  it('have nothing to settle once one of them is left out or renamed', () => {
    expect(sharedNames(anAudit(), [entry('1', 'BRG-05'), entry('2', 'BRG-05', 'Twice')])).toEqual(
      [],
    );
    expect(sharedNames(anAudit(), [entry('1', 'BRG-05'), entry('2', 'BRG-50')])).toEqual([]);
  });

  it('share a group’s short name, a provider’s name and initials', () => {
    const twice = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
      list.slice(0, 1).flatMap((one) => [one, { ...one, id: `${one.id}-again` }]);
    const { groups, providers, team } = anAudit();
    const audit = { groups: twice(groups), providers: twice(providers), team: twice(team) };
    const kinds = sharedNames(audit, []).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...(groups.length > 0 ? ['group'] : []),
      ...(providers.length > 0 ? ['provider'] : []),
      ...(team.length > 0 ? ['member'] : []),
    ]);
    expect(kinds).toContain('group');
  });
});
