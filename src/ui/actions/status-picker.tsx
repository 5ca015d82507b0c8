import { useState } from 'react';
import { type ActionStatus, actionStatuses } from '#src/audit/improvement-action.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import { Box } from '#src/ui/parts/box.tsx';

/** The other statuses as buttons, in a box of their own so that the row stays as it is: one press sets one. */
export function StatusPicker(props: {
  /** The action in words, for those who hear the button and not the row. */
  readonly about: string;
  readonly now: ActionStatus;
  readonly onSet: (status: ActionStatus) => void;
}) {
  const { about, now, onSet } = props;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="link-btn"
        aria-label={`Set status: ${about}`}
        onClick={() => setOpen(true)}
      >
        Set status
      </button>
      {open && (
        <Box title="Set status" onClose={close}>
          <p>{about}</p>
          <div className="row-of-buttons">
            {actionStatuses
              .filter((status) => status !== now)
              .map((status) => (
                <button
                  key={status}
                  type="button"
                  className="btn"
                  onClick={() => {
                    close();
                    onSet(status);
                  }}
                >
                  {status === 'dropped' ? 'Dropped…' : statusWords[status]}
                </button>
              ))}
          </div>
          <div>
            <button type="button" className="btn" onClick={close}>
              Cancel
            </button>
          </div>
        </Box>
      )}
    </>
  );
}
