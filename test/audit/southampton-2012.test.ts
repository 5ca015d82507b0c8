import { describe, expect, it } from 'vitest';
import { providerSchema } from '#src/audit/provider.ts';
import { isJoint, sampleGroupSchema } from '#src/audit/sample-group.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';

const template = () => {
  let last = 0;
  return southampton2012(() => {
    last += 1;
    return `id-${last}`;
  });
};

describe('the set-up of Southampton 2012', () => {
  it('has 2 providers and 9 groups that fit their schemas', () => {
    const { providers, groups } = template();
    expect(providers.map((provider) => providerSchema.safeParse(provider).success)).toEqual([
      true,
      true,
    ]);
    expect(groups.filter((group) => sampleGroupSchema.safeParse(group).success)).toHaveLength(9);
    expect(new Set([...providers, ...groups].map(({ id }) => id)).size).toBe(11);
  });

  it('plans 52 cases, 33 at one provider, 30 at the other, 11 at both', () => {
    const { providers, groups } = template();
    const planned = (list: typeof groups) => list.reduce((sum, group) => sum + group.planned, 0);
    expect(planned(groups)).toBe(52);
    const perProvider = providers.map(({ id }) =>
      planned(groups.filter((group) => group.providers.includes(id))),
    );
    expect(perProvider).toEqual([33, 30]);
    expect(planned(groups.filter(isJoint))).toBe(11);
  });

  it('expects no TOP of the Bridge cases only, and 3 sets of notes of joint ones', () => {
    const { groups } = template();
    expect(
      groups.filter(({ topExpected }) => topExpected === 'no').map(({ label }) => label),
    ).toEqual(['Bridge']);
    expect(groups.filter(isJoint).map(({ noteSetsExpected }) => noteSetsExpected)).toEqual([3, 3]);
    expect(groups.filter(({ womenOnly }) => womenOnly).map(({ label }) => label)).toEqual([
      'Women',
    ]);
  });
});
