import { expect, it } from 'vitest';
import { askedOfGroup } from '#src/review/asked-of-group.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';

const asked = (facts: Parameters<typeof aGroup>[1], item: string) => {
  const group = aGroup('Bridge', facts);
  return askedOfGroup(rodt, anAudit({ groups: [group] }), group, item);
};

it('knows from the facts of a group that TOP is not asked of it', () => {
  expect(asked({ topExpected: 'no' }, 'top-missing')).toBe(false);
  expect(asked({ topExpected: 'yes' }, 'top-missing')).toBe(true);
});

it('takes nothing that depends on the answers of a case for a fact', () => {
  for (const { id } of itemsOf(rodt).filter(({ kind }) => kind.type === 'four-way'))
    if (!id.startsWith('top-'))
      expect([id, asked({ topExpected: 'no', prescribed: 'case-by-case' }, id)]).toEqual([
        id,
        true,
      ]);
});
