import type { Block } from '#src/report/block/block.ts';
import { paragraph, paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import type { CriterionPage } from '#src/report/model/criterion-pages.ts';

/** Each criterion by itself: question and result, where it fell short, what good looks like, sources. */
export function criteriaSection(pages: readonly CriterionPage[]): Block[] {
  return pages.flatMap(({ no, label, question, result, where, good, sources }) => [
    subheading(`${no}. ${label}`),
    paragraph(`${question} ${result}`),
    ...paragraphs([where.join(' '), good]),
    paragraph(sources, 'note'),
  ]);
}
