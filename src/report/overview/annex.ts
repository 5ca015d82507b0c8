import type { Block } from '#src/report/block/block.ts';
import { bullets, paragraph, subheading, table } from '#src/report/block/blocks-of.ts';
import { appendix } from '#src/report/model/appendix.ts';
import { denominatorWords } from '#src/tally/count-words.ts';
import { itemById } from '#src/tool/item-index.ts';
import { sourcesWords, sourceWords } from '#src/tool/words.ts';
import { otherAnswers } from './other-answers.ts';
import type { OverviewParts } from './overview-parts.ts';

/** How everything was counted, what each criterion asks, and where standards and themes come from. */
export function annex(parts: OverviewParts): Block[] {
  const { criteria, standardSources } = appendix(parts);
  const questions = itemById(parts.input.tool);
  return [
    subheading('Counting'),
    ...bullets([
      denominatorWords[parts.audit.denominator],
      'Totals are counted from the cases, never added up from groups or services.',
      'A percentage is rounded half up to a whole number, and always stands beside its count and base.',
      'Questions beyond the results table are counted of applicable cases, unless results are given as published.',
    ]),
    subheading('What each criterion asks'),
    ...table(
      'Criteria',
      [
        { heading: 'Criterion', share: 1.6, rowHead: true },
        { heading: 'Question', share: 3 },
        { heading: 'Counted out of', share: 1.4 },
        { heading: 'Standard', share: 1.2 },
      ],
      criteria.map(({ no, label, question, countedOutOf, standard }) => [
        `${no}. ${label}`,
        question,
        countedOutOf,
        standard,
      ]),
    ),
    ...(standardSources.length === 0
      ? []
      : [paragraph(`Where standards come from. ${standardSources.join('. ')}.`, 'note')]),
    ...(parts.edition === 'internal'
      ? [subheading('What lies behind the totals'), ...otherAnswers(parts)]
      : []),
    subheading('What makes each theme'),
    ...table(
      'Questions and sources of the themes',
      [
        { heading: 'Theme', share: 1.6, rowHead: true },
        { heading: 'Questions', share: 2.6 },
        { heading: 'Where it comes from', share: 2.2 },
      ],
      parts.input.tool.reporting.themes.map(({ title, items, sources }) => [
        title,
        items.map((item) => questions.get(item)?.label ?? item).join('; '),
        sourcesWords(sources),
      ]),
    ),
    paragraph(
      'Questions that this audit did not ask, or nobody answered, are named here and not counted.',
      'note',
    ),
    paragraph(
      `Sources. Criteria and results table: ${sourcesWords([{ code: 'S1', detail: 'section 4.5, Table 1' }])}. Feedback event: ${sourceWords({ code: 'S1', detail: 'section 4.6' })}. Interval: E. B. Wilson, 1927; method 3 of R. G. Newcombe, 1998.`,
      'note',
    ),
  ];
}
