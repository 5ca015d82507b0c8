import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { Box } from '#src/ui/parts/box.tsx';

/** Asks before the team's audit leaves the store. */
export function StopStoreBox(props: {
  readonly folder: SharedFolder;
  readonly onClose: () => void;
}) {
  const { folder, onClose } = props;
  const stop = () => {
    onClose();
    void folder.stopStore();
  };
  return (
    <Box title="Stop using the object store?" onClose={onClose}>
      <p>
        The whole team stops: the others hear of it at their next sync. Share the audit in a folder
        or by files from then on. Nothing in the store is deleted, and nothing on this laptop.
      </p>
      <div className="row-of-buttons">
        <button type="button" className="btn primary" onClick={stop}>
          Stop using it
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Go on using it
        </button>
      </div>
    </Box>
  );
}
