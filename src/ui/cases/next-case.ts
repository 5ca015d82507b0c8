import { recordId } from '#src/log/change.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';

/**
 * The case to go on with: one this reviewer started, else the first they were given, else the first that nobody was given, else the
 * first nobody started, else one somebody else left unfinished. Undefined when all are finished. `cases` in the order they are shown.
 */
export function nextCase(
  cases: readonly ReviewedCase[],
  open: Pick<OpenAudit, 'by' | 'log'>,
): ReviewedCase | undefined {
  const started = cases.filter(({ status }) => status === 'started');
  const mine = started.find(({ entry }) =>
    [...open.log(recordId('case', entry.id)).changes.values()].some(
      ({ by, field }) => by === open.by && /^(answer|note)\//.test(field),
    ),
  );
  const waiting = cases.filter(({ status }) => status === 'not-started');
  const given = cases.find(
    ({ entry, status }) =>
      entry.reviewer === open.by && status !== 'finished' && status !== 'excluded',
  );
  return (
    mine ??
    given ??
    waiting.find(({ entry }) => entry.reviewer === undefined) ??
    waiting[0] ??
    started[0]
  );
}
