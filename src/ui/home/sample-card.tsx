import { useState } from 'react';
import { useNavigate } from 'react-router';
import { recordId } from '#src/log/change.ts';
import { practiceCaseId, practiceSection } from '#src/sample/sample-ids.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { casePath } from '#src/ui/review/case-path.ts';

/** Yes counts of the 13 columns of the published table, of 52 cases (S1 section 4.5, Table 1): a picture, read out as words. */
const shares = [41, 33, 13, 22, 19, 19, 15, 20, 16, 8, 9, 18, 25];
const highest = 52;

/** One click from an empty laptop into the sample audit. */
export function SampleCard() {
  const shelf = useShelf();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState('');
  const openSample = async (place: (audit: string) => string) => {
    setOpening(true);
    const result = await shelf.openSample();
    setOpening(false);
    if (result.ok) await navigate(place(result.value));
    else setProblem(result.why);
  };
  /** The first question of the plan, in the case to practise on; a sample from before there was one has its list. */
  const practice = (audit: string) =>
    (shelf.opened(audit)?.log(recordId('case', practiceCaseId)).changes.size ?? 0) > 0
      ? casePath(audit, practiceCaseId, practiceSection)
      : `/a/${audit}/cases`;
  return (
    <section className="card main stack" aria-labelledby="sample">
      <h2 id="sample">Try the sample audit</h2>
      <p>
        52 invented cases in 9 groups that add up to the table published in 2012, and one to
        practise on, which is counted nowhere. Answer it, break something, start again.
      </p>
      <svg
        className="sample-picture"
        viewBox="0 0 260 42"
        role="img"
        aria-label="The 13 results of the sample audit as bars"
      >
        {shares.map((share, index) => (
          <rect
            // The bars have fixed places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            x={index * 20}
            y={42 - (42 * share) / highest}
            width={18.5}
            height={(42 * share) / highest}
            rx={1.5}
          />
        ))}
      </svg>
      <div className="row-of-buttons">
        <button
          type="button"
          className="btn primary"
          disabled={opening}
          onClick={() => void openSample((audit) => `/a/${audit}/results`)}
        >
          {opening ? 'Opening the sample audit…' : 'Open the sample audit'}
        </button>
        <button
          type="button"
          className="btn"
          disabled={opening}
          onClick={() => void openSample(practice)}
        >
          Review a sample case
        </button>
      </div>
      {problem !== '' && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
