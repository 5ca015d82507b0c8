import type { FormEventHandler, ReactNode } from 'react';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { type Problem, Problems } from '#src/ui/parts/problems.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';

/** The form of one provider, group or reviewer: what to put right above, what could not be saved and the buttons below. */
export function EntryForm(props: {
  /** For screen readers: "Change KM", "Add a reviewer". */
  readonly name: string;
  readonly saveWords: string;
  readonly problems: readonly Problem[];
  readonly unsaved: string | undefined;
  readonly draft: { readonly back: boolean; readonly throwAway: () => void };
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onCancel: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  return (
    <form className="card stack" noValidate aria-label={props.name} onSubmit={props.onSubmit}>
      <DraftNotice draft={props.draft} />
      <Problems problems={props.problems} />
      {props.children}
      <UnsavedNotice words={props.unsaved} />
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          {props.saveWords}
        </button>
        {props.onCancel && <CancelButton draft={props.draft} onCancel={props.onCancel} />}
      </div>
    </form>
  );
}
