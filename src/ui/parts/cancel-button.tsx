import type { ReactNode } from 'react';

/** Ends a form by choice: what was typed into it is thrown away. */
export function CancelButton(props: {
  readonly draft: { readonly throwAway: () => void };
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}) {
  const { draft, onCancel, children = 'Cancel' } = props;
  return (
    <button
      type="button"
      className="btn"
      onClick={() => {
        draft.throwAway();
        onCancel();
      }}
    >
      {children}
    </button>
  );
}
