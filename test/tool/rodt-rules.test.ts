import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '#src/tool/condition.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { caseFacts, type KnownCase } from '#test/tool/case-facts.ts';
import { ruleExamples } from '#test/tool/rule-examples.ts';
import { itemsIn } from '#test/tool/tool-words.ts';

const speaking = (known: KnownCase) => {
  const facts = caseFacts(known);
  return rodt.rules.filter(({ when }) => holds(when, facts)).map(({ id }) => id);
};
const hardRules = rodt.rules.filter(({ strength }) => strength === 'hard').map(({ id }) => id);

describe('every rule', () => {
  it('has an example', () => {
    expect(ruleExamples.map(({ rule }) => rule).sort()).toEqual(
      rodt.rules.map(({ id }) => id).sort(),
    );
  });

  it.each(ruleExamples.map((one) => [one.rule, one] as const))(
    '%s speaks when it should and is quiet when it should be',
    (rule, { speaks, quiet }) => {
      expect(speaking(speaks)).toContain(rule);
      expect(speaking(quiet)).not.toContain(rule);
    },
  );

  it('is quiet while nothing is answered', () => {
    expect(speaking({})).toEqual([]);
  });

  it('names in its message the item that carries it, or stands on its own', () => {
    for (const { id, message, items } of rodt.rules)
      expect([id, items.some((item) => message.includes(`{${item}}`))]).toEqual([id, true]);
  });
});

describe('the rules that stop finishing', () => {
  it('are 5, and no other', () => {
    expect(hardRules).toEqual([
      'c-primary-second',
      'c-gender-women',
      'c-cross-file',
      'c-storage',
      'c-esc',
    ]);
  });

  it('speak in their own example only', () => {
    for (const { rule, speaks } of ruleExamples) {
      const stopping = speaking(speaks).filter((id) => hardRules.includes(id));
      expect([rule, stopping]).toEqual([rule, hardRules.includes(rule) ? [rule] : []]);
    }
  });

  it('can always be answered away', () => {
    const answered = {
      'hdr-gender': 'female',
      'hdr-secondary-drug': 'none',
      'nar-concerns': 'The risk is described here.',
      'esc-flag': 'no',
    };
    const items = itemsOf(rodt).filter(({ kind }) => kind.type === 'four-way');
    const answer = fc.constantFrom('yes', 'no', 'not-applicable', 'not-checked');
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: items.length, maxLength: items.length }),
        (given) => {
          const answers = Object.fromEntries(
            items.map(({ id }, index) => [id, given[index] ?? 'no']),
          );
          const found = speaking({
            answers: {
              ...answers,
              'hdr-primary-drug': 'heroin',
              'hdr-prescribed': 'methadone',
              ...answered,
            },
            facts: { 'women-only': true },
          });
          return found.every((id) => !hardRules.includes(id));
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('has no rule about an item that is never asked', () => {
  const ids = new Set(itemsOf(rodt).map(({ id }) => id));
  for (const { when } of rodt.rules)
    for (const item of itemsIn(when)) expect(ids.has(item)).toBe(true);
});
