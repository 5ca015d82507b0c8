import { type Published, published } from '#src/tally/suppression/published.ts';
import type { FeedbackInput } from './feedback-input.ts';

type About = Pick<FeedbackInput, 'tool' | 'audit' | 'cases' | 'unfinished'>;

const known = new WeakMap<About['cases'], { readonly about: About; readonly cells: Published }>();

/** What the shareable edition may show. Worked out once for the same cases: all providers' reports are made in a row. */
export function publishedOnce({ tool, audit, cases, unfinished }: About): Published {
  const before = known.get(cases);
  const same =
    before?.about.tool === tool &&
    before.about.audit === audit &&
    before.about.unfinished === unfinished;
  if (before && same) return before.cells;
  const { denominator, smallBase, smallNumbers: rule } = audit;
  const cells = published(tool, audit, cases, { denominator, smallBase, unfinished, rule });
  known.set(cases, { about: { tool, audit, cases, unfinished }, cells });
  return cells;
}
