import type { Block } from '#src/report/block/block.ts';
import { paragraph, paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import type { CriterionPage } from '#src/report/model/criterion-pages.ts';
import { listed } from '#src/report/model/phrases.ts';

/** "criteria 1, 4 and 5: Southampton review 2012", the same source once. */
function bySource(
  pages: readonly CriterionPage[],
  sourceOf: (page: CriterionPage) => string,
): string {
  const numbers = new Map<string, string[]>();
  for (const page of pages) {
    const source = sourceOf(page);
    if (source !== '') numbers.set(source, [...(numbers.get(source) ?? []), `${page.no}`]);
  }
  return [...numbers]
    .map(
      ([source, list]) =>
        `${list.length === 1 ? 'criterion' : 'criteria'} ${listed(list)}: ${source}`,
    )
    .join('. ');
}

/** Each criterion by itself: question and result, where it fell short, and what good looks like; all sources at the end. */
export function criteriaBlocks(pages: readonly CriterionPage[]): Block[] {
  const standards = bySource(pages, ({ standardSource }) => standardSource);
  const questions = bySource(pages, ({ questionSource }) => questionSource);
  return [
    ...pages.flatMap(({ no, label, question, result, where, good }) => [
      subheading(`${no}. ${label}`),
      paragraph(`${question} ${result}`),
      ...paragraphs([where.join(' '), good]),
    ]),
    ...paragraphs(
      [
        standards === '' ? '' : `Where the standards come from: ${standards}.`,
        `Where the questions come from: ${questions}.`,
      ],
      'note',
    ),
  ];
}
