import type { ReactNode } from 'react';

/** Ends a form by choice: what was typed into it is thrown away. */
export function CancelButton(props: {
  readonly draft: { readonly throwAway: () => void };
  readonly onCancel: () => void;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}) {
  const { draft, onCancel, disabled, children = 'Cancel' } = props;
  return (
    <button
      type="button"
      className="btn"
      disabled={disabled}
      onClick={() => {
        draft.throwAway();
        onCancel();
      }}
    >
      {children}
    </button>
  );
}
