import { expect, it } from 'vitest';
import { itemById } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

/** What is left of a name where there is no room: the same word, or cut short with a full stop. */
const isShortOf = (heading: string, label: string): boolean => {
  const words = label.split(' ');
  return heading
    .split(' ')
    .every((short, at) =>
      short.endsWith('.') ? words[at]?.startsWith(short.slice(0, -1)) : words[at] === short,
    );
};

it('the head of a column is the name of its question, or that name cut short', () => {
  for (const { item, heading } of rodt.columns)
    expect([heading, isShortOf(heading, itemById(rodt).get(item)?.label ?? '')]).toEqual([
      heading,
      true,
    ]);
});
