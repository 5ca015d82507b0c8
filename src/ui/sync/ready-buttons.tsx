import type { FolderState } from '#src/sync/folder-state.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { emptied } from './emptied.ts';

/** What can be done with a folder or store that is at hand: sync, and fill it again where it was emptied. */
export function ReadyButtons(props: {
  readonly folder: SharedFolder;
  readonly state: FolderState;
  /** "folder" or "place". */
  readonly called: string;
}) {
  const { folder, state, called } = props;
  return (
    <>
      <button
        type="button"
        className="btn primary"
        disabled={state.runs.running}
        onClick={() => void folder.sync()}
      >
        Sync now
      </button>
      {emptied(state) && (
        <button type="button" className="btn" onClick={() => void folder.reconnect()}>
          It is the right {called}: put everything back
        </button>
      )}
    </>
  );
}
