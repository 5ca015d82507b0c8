import { useEffect, useRef } from 'react';

export interface Problem {
  /** Id of the control to go to. */
  readonly control: string;
  /** Says what to do: "Enter a case number that is not used in another group". */
  readonly message: string;
}

/** What to put right before a form can be saved: takes the focus and leads to each control. */
export function Problems(props: { readonly problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { problems } = props;
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="summary-of-problems" role="alert" tabIndex={-1} ref={box}>
      <h2>There is something to put right</h2>
      <ul>
        {problems.map(({ control, message }) => (
          <li key={control + message}>
            <button
              type="button"
              className="link-btn"
              onClick={() => document.getElementById(control)?.focus()}
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
