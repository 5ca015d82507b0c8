import { describe, expect, it } from 'vitest';
import { type Condition, holds } from '#src/tool/condition.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { sourceWords } from '#src/tool/words.ts';
import { CaseMaker } from './some-case.ts';

const tries = 400;

/** A condition and every part of it: a part that can never be true, or never false, says nothing. */
function partsOf(name: string, condition: Condition): [string, Condition][] {
  const inside =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : [];
  return [
    [name, condition],
    ...inside.flatMap((part, at) => partsOf(`${name}, part ${at + 1}`, part)),
  ];
}

const conditions = [
  ...rodt.rules.map(({ id, when }) => [`rule ${id}`, when] as const),
  ...rodt.offers.map(({ id, when }) => [`offer ${id}`, when] as const),
  ...itemsOf(rodt).flatMap(({ id, applies, presets = [] }) => [
    ...(applies ? [[`${id} is asked`, applies] as const] : []),
    ...presets.map(({ when }, at) => [`${id} is filled in, ${at + 1}`, when] as const),
  ]),
].flatMap(([name, when]) => partsOf(name, when));

/** The same tries every time, so that a failure can be looked at. */
function chances(): () => number {
  let state = 20_120_201;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function isFound(condition: Condition, wanted: boolean): boolean {
  const maker = new CaseMaker(rodt, chances());
  for (let left = tries; left > 0; left -= 1) {
    const { view } = maker.make(condition, wanted);
    if (holds(condition, view.facts) === wanted) return true;
  }
  return false;
}

describe('every rule and condition of the built-in tool', () => {
  it('is looked at with all its parts', () => {
    expect(conditions.length).toBeGreaterThan(rodt.rules.length + rodt.offers.length);
  });

  it.each(conditions)('%s: holds in one case and not in another', (_, condition) => {
    expect([isFound(condition, true), isFound(condition, false)]).toEqual([true, true]);
  });

  it('and every rule is said to a reviewer in such a case', () => {
    const silent = rodt.rules.filter(({ id, when }) => {
      const maker = new CaseMaker(rodt, chances());
      return !Array.from({ length: tries }).some(() =>
        maker.make(when, true).warnings.some(({ rule }) => rule.id === id),
      );
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('finds a half that can never be true', () => {
    const never: Condition = {
      all: [
        { item: 'rp-plan-seen', is: ['no'] },
        { item: 'rp-plan-date', answered: true },
      ],
    };
    expect(isFound(never, true)).toBe(false);
  });
});

describe('what the built-in tool says comes from somewhere', () => {
  const named = [
    ...itemsOf(rodt).flatMap(({ id, sources, standard, variants = [] }) => [
      [`question ${id}`, sources] as const,
      ...(standard ? [[`standard of ${id}`, [standard.source]] as const] : []),
      ...variants.flatMap((one) =>
        one.standard ? [[`standard of ${id}, ${one.is}`, [one.standard.source]] as const] : [],
      ),
    ]),
    ...rodt.rules.map(({ id, sources }) => [`rule ${id}`, sources] as const),
    ...rodt.actions.map(({ id, sources }) => [`action ${id}`, sources] as const),
    ...(rodt.scores ?? []).map(({ id, sources }) => [`score ${id}`, sources] as const),
  ];

  it.each(named)('%s names a source, or says that it is our proposal', (_, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(sourceWords(source)).not.toBe('other public material');
  });

  it('cites of Models of Care 2006 no page that is not at hand', () => {
    const cited = named.flatMap(([name, sources]) =>
      sources.some(({ code, detail }) => code === 'S3' && detail !== 'page 19') ? name : [],
    );
    expect(cited).toEqual([]);
  });
});
