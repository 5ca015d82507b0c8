import { Link } from 'react-router';
import type { SetUpStep, StepState } from '#src/audit/set-up-checks.ts';

/** The steps of setting up and where each stands. Any order will do. */
export function StepList(props: {
  readonly audit: string;
  readonly steps: readonly StepState[];
  readonly current: SetUpStep;
}) {
  return (
    <nav className="step-list" aria-label="Steps of setting up">
      <ol>
        {props.steps.map(({ step, title, state, words }) => (
          <li key={step}>
            <Link
              to={`/a/${props.audit}/setup/${step}`}
              aria-current={step === props.current ? 'step' : undefined}
              className={step === props.current ? 'active' : ''}
            >
              <span className="step-title">{title}</span>
              <span className={state === 'to-do' ? 'step-state to-do' : 'step-state'}>{words}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
