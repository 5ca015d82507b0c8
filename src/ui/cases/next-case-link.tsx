import { Link } from 'react-router';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { nextCase } from './next-case.ts';

/** The one thing to do next: go on with a case, or see the results when all are finished. */
export function NextCase(props: {
  readonly audit: string;
  readonly cases: readonly ReviewedCase[];
}) {
  const { audit, cases } = props;
  const open = useModel((model) => model.open);
  const next = nextCase(cases, open);
  if (next)
    return (
      <Link className="btn primary" to={`/a/${audit}/c/${next.entry.id}`}>
        {next.status === 'started' ? 'Continue' : 'Start'} {next.entry.reference}
      </Link>
    );
  if (cases.length === 0) return null;
  return (
    <Link className="btn primary" to={`/a/${audit}/results`}>
      See the results
    </Link>
  );
}
