import { useMemo } from 'react';
import { providerTitle } from '#src/report/model/phrases.ts';
import type { ReportParts } from '#src/report/model/report-parts.ts';
import { type ReviewerWords, reviewerWords } from '#src/review/reviewer-words.ts';
import { countedCases } from '#src/tally/counted-cases.ts';

/** What reviewers wrote about the finished cases of a provider, and who else holds a file of each. */
export function useReviewerWords({ input, audit, provider, groups }: ReportParts) {
  const { tool, cases } = input;
  const notes = useMemo(() => {
    const own = new Set(groups.map(({ id }) => id));
    return reviewerWords(tool, countedCases(cases, { unfinished: false, groups: own }));
  }, [tool, cases, groups]);
  const raw = useMemo(() => notes.map(({ text }) => text), [notes]);
  const sharedWith = ({ group }: ReviewerWords): string[] => {
    const holders = groups.find(({ id }) => id === group)?.providers ?? [];
    return audit.providers
      .filter(({ id }) => id !== provider.id && holders.includes(id))
      .map((other) => providerTitle(other));
  };
  return { notes, raw, sharedWith };
}
