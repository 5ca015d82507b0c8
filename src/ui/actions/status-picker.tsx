import { useRef, useState } from 'react';
import { type ActionStatus, actionStatuses } from '#src/audit/improvement-action.ts';
import { statusWords } from '#src/report/model/action-lines.ts';

/** The other statuses as buttons: one press sets one. */
export function StatusPicker(props: {
  /** The action in words, for those who hear the button and not the row. */
  readonly about: string;
  readonly now: ActionStatus;
  readonly onSet: (status: ActionStatus) => void;
}) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const choose = (status: ActionStatus) => {
    setOpen(false);
    summary.current?.focus();
    props.onSet(status);
  };
  return (
    <details
      className="status-picker"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary} className="link-btn" aria-label={`Set status: ${props.about}`}>
        Set status
      </summary>
      {open && (
        <div className="row-of-buttons">
          {actionStatuses
            .filter((status) => status !== props.now)
            .map((status) => (
              <button key={status} type="button" className="btn" onClick={() => choose(status)}>
                {status === 'dropped' ? 'Dropped…' : statusWords[status]}
              </button>
            ))}
        </div>
      )}
    </details>
  );
}
