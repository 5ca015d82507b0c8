import type { Item } from '#src/tool/audit-tool.ts';

type Asked = Omit<Item, 'polarity' | 'tier' | 'guidance'> &
  Partial<Pick<Item, 'tier'>> & {
    /** Where to look or how to judge. */
    readonly look: string;
  };

/** An item that describes the case and is never scored: a list, a number, a month or a text. */
export function description({ look, ...asked }: Asked): Item {
  return { tier: 'core', ...asked, polarity: 'descriptive', guidance: { look } };
}
