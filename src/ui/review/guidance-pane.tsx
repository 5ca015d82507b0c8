import { createPortal } from 'react-dom';
import { useWatched } from '#src/ui/parts/watched.ts';
import { focusItem } from './focus-row.ts';
import { Guidance } from './guidance.tsx';
import { NoteBox } from './note-box.tsx';
import { idOf } from './row-names.ts';
import { useDesk } from './use-desk.ts';
import { useNarrow } from './use-narrow.ts';

/**
 * Guidance and note of the question in hand. Beside the sheet it follows the focus; in one column it opens under the
 * question it was asked for, so that nothing moves under a finger.
 */
export function GuidancePane() {
  const desk = useDesk();
  const narrow = useNarrow();
  const current = useWatched(desk.current);
  const opened = useWatched(desk.opened);
  if (!narrow)
    return (
      <Pane id={current}>
        <p className="muted">Choose a question to see what its answers mean.</p>
      </Pane>
    );
  const place = opened === '' ? null : document.getElementById(idOf.panePlace(opened));
  const close = () => {
    desk.opened.set('');
    focusItem(opened);
  };
  return (
    place &&
    createPortal(
      <Pane id={opened} onLeave={close}>
        {null}
      </Pane>,
      place,
    )
  );
}

function Pane(props: {
  readonly id: string;
  readonly children: React.ReactNode;
  readonly onLeave?: () => void;
}) {
  const { id, children, onLeave } = props;
  const leave = onLeave ?? (() => focusItem(id));
  return (
    <section
      className="review-pane"
      id="guidance"
      aria-label="Guidance and note"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      {id === '' ? (
        children
      ) : (
        <>
          <Guidance id={id} />
          <NoteBox key={id} id={id} />
          {onLeave && (
            <button type="button" className="btn" onClick={onLeave}>
              Close
            </button>
          )}
        </>
      )}
    </section>
  );
}
