import { useModel } from '#src/ui/parts/use-model.ts';
import type { ResultsQuery } from './results-query.ts';

/** Says that the case to practise on is in the numbers, and takes it out again. */
export function PracticeCounted(props: {
  readonly query: ResultsQuery;
  readonly change: (part: Partial<ResultsQuery>) => void;
}) {
  const practice = useModel((model) => model.practiceCase()?.entry.reference);
  if (!props.query.practice || practice === undefined) return null;
  return (
    <p className="notice warn" role="note">
      <strong>{practice} is counted here,</strong> so that you see the table change. It is in no
      other result and in no report.{' '}
      <button
        type="button"
        className="btn"
        onClick={() => props.change({ practice: false, unfinished: false })}
      >
        Leave it out
      </button>
    </p>
  );
}
