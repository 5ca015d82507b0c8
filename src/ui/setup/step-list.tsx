import { NavLink } from 'react-router';
import type { StepState } from '#src/audit/set-up-checks.ts';

/** The steps of setting up and where each stands. Any order will do. */
export function StepList(props: { readonly audit: string; readonly steps: readonly StepState[] }) {
  return (
    <nav className="step-list" aria-label="Steps of setting up">
      <ol>
        {props.steps.map(({ step, title, state, words }) => (
          <li key={step}>
            <NavLink to={`/a/${props.audit}/setup/${step}`}>
              <span className="step-title">{title}</span>
              <span className={state === 'to-do' ? 'step-state to-do' : 'step-state'}>{words}</span>
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
