import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool, Rule } from '#src/tool/audit-tool.ts';
import { countedCases, isCounted } from './counted-cases.ts';
import type { TallyChoice } from './tally-table.ts';

/** What to know of the cases behind the numbers. */
export interface CaseQuality {
  /** Cases listed in these groups and not counted. */
  readonly excluded: number;
  readonly notFinished: number;
  /** Warnings of the counted cases that a reviewer looked at and kept as right, by rule, in the tool's order of rules found. */
  readonly accepted: readonly { readonly rule: Rule; readonly cases: number }[];
  /** Sets of notes that should be there and were seen, over the counted cases that say both. */
  readonly noteSets: { readonly cases: number; readonly expected: number; readonly seen: number };
}

export function caseQuality(
  { reporting: { noteSets } }: Pick<AuditTool, 'reporting'>,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
): CaseQuality {
  const accepted = new Map<Rule, number>();
  let [sets, expected, seen] = [0, 0, 0];
  for (const { warnings, view } of countedCases(cases, choice)) {
    for (const { rule, confirmed } of warnings)
      if (confirmed) accepted.set(rule, (accepted.get(rule) ?? 0) + 1);
    const should = noteSets && view.answer(noteSets.expected);
    const were = noteSets && view.answer(noteSets.seen);
    if (typeof should !== 'number' || typeof were !== 'number') continue;
    sets += 1;
    expected += should;
    seen += were;
  }
  const { groups } = choice;
  const listed = cases.filter(({ entry }) => groups?.has(entry.group) ?? true);
  const excluded = listed.filter(({ status }) => status === 'excluded').length;
  const counted = listed.filter((one) => isCounted(one, choice)).length;
  return {
    excluded,
    notFinished: listed.length - excluded - counted,
    accepted: [...accepted].map(([rule, count]) => ({ rule, cases: count })),
    noteSets: { cases: sets, expected, seen },
  };
}
