import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';

/** "started, 12 of 60 answered, 2 answers to check, 1 answer to settle": what a chip shows by its look. */
export function statusWords(reviewed: ReviewedCase, toSettle = 0): string {
  const words = ownWords(reviewed);
  return toSettle === 0 ? words : `${words}, ${toSettleWords(toSettle)}`;
}

function ownWords({ status, progress, toCheck }: ReviewedCase): string {
  const words = {
    finished: 'finished',
    started: `started, ${progress.answered} of ${progress.total} answered`,
    'not-started': 'not started',
    excluded: 'left out',
  }[status];
  if (toCheck === 0 || status === 'excluded') return words;
  return `${words}, ${toCheck === 1 ? '1 answer' : `${toCheck} answers`} to check`;
}
