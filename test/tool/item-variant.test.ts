import { describe, expect, it } from 'vitest';
import type { Facts } from '#src/tool/condition.ts';
import { itemById } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { reviewRequired } from '#src/tool/rodt/review-required.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

const definedAs =
  (definition: string): Facts['fact'] =>
  (name) =>
    name === 'review-required-definition' ? definition : undefined;

describe('"review required" as an audit defines it', () => {
  it.each([
    ['a', 'Is a review of the plan due or overdue?', 'bad'],
    ['b', 'Does the plan say when it will be reviewed?', 'good'],
    ['c', 'Do you think the plan needs to be changed?', 'bad'],
    ['undefined', 'Is a review of the plan required?', 'descriptive'],
  ])('asks definition %s in its own words', (definition, question, polarity) => {
    const asked = itemFor(reviewRequired, definedAs(definition));
    expect(asked).toMatchObject({ id: 'rp-review-required', question, polarity });
    expect(asked.guidance.yes).toBeTruthy();
    expect(asked.guidance.notChecked).toBeTruthy();
    expect(asked.standard?.percent).toBe(polarity === 'descriptive' ? undefined : 70);
  });

  it('says that the 2012 report has no definition when the audit has none', () => {
    expect(itemFor(reviewRequired, () => undefined).guidance.look).toContain('does not define');
  });
});

it('leaves an item without variants as it is', () => {
  const item = itemById(rodt).get('rp-smart');
  expect(item && itemFor(item, definedAs('a'))).toBe(item);
});
