import type { Answer } from '#src/tool/audit-tool.ts';
import { type Fact, type Facts, holds } from '#src/tool/condition.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

/** What a test knows about one invented case. */
export interface KnownCase {
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Items with a note. */
  readonly notes?: readonly string[];
  readonly facts?: Partial<Record<Fact, string | number | boolean>>;
  readonly reviewMonth?: string;
}

const everySection = rodt.sections.map(({ id }) => id);

/** The facts of a case reviewed with the built-in tool: answers given, else preset. */
export function caseFacts({ answers = {}, notes = [], facts = {}, reviewMonth }: KnownCase): Facts {
  const items = new Map(chosenItems(rodt, everySection).map((item) => [item.id, item]));
  const known: Facts = {
    answer: (id) =>
      answers[id] ?? items.get(id)?.presets?.find(({ when }) => holds(when, known))?.answer,
    noteWritten: (id) => notes.includes(id),
    fact: (name) => facts[name],
    reviewMonth: reviewMonth ?? '2012-02',
    coreItems: () =>
      [...items.values()]
        .filter(({ tier, kind }) => tier === 'core' && kind.type === 'four-way')
        .filter(({ applies }) => applies === undefined || holds(applies, known))
        .map(({ id }) => id),
  };
  return known;
}
