import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { TallyChoice } from './tally-table.ts';

type Chosen = Pick<TallyChoice, 'unfinished' | 'groups'>;

/** Whether a case is counted: finished, or started where unfinished cases are in. Excluded cases never are. */
export function isCounted(
  { status, entry }: ReviewedCase,
  { unfinished, groups }: Chosen,
): boolean {
  if (groups && !groups.has(entry.group)) return false;
  return status === 'finished' || (unfinished && status === 'started');
}

export const countedCases = (cases: readonly ReviewedCase[], choice: Chosen): ReviewedCase[] =>
  cases.filter((reviewed) => isCounted(reviewed, choice));
