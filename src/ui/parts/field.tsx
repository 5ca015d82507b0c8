import type { ReactNode } from 'react';

/** A labelled control with its hint and, when something is to be put right, the sentence beside it. */
export function Field(props: {
  /** Id of the control inside, which should carry `describedBy(id, ...)`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}) {
  const { id, label, hint, problem, children } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem !== undefined && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

/** Attributes that tie a control to its hint and problem. */
export function tiedTo(id: string, parts: { hint?: boolean; problem?: string | undefined }) {
  const ids = [parts.hint && `${id}-hint`, parts.problem !== undefined && `${id}-problem`];
  const described = ids.filter((part) => typeof part === 'string').join(' ');
  return {
    id,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(parts.problem === undefined ? {} : { 'aria-invalid': true as const }),
  };
}
