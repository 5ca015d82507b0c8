import { KeyTable } from '#src/ui/help/key-table.tsx';
import { Box } from '#src/ui/parts/box.tsx';
import { useWatched } from '#src/ui/parts/watched.ts';
import { useDesk } from './use-desk.ts';

/** All keys, on "?". */
export function KeysBox() {
  const { keysShown } = useDesk();
  const close = () => keysShown.set(false);
  if (!useWatched(keysShown)) return null;
  return (
    <Box title="All keys" onClose={close}>
      <KeyTable />
      <div>
        <button type="button" className="btn primary" onClick={close}>
          Close
        </button>
      </div>
    </Box>
  );
}
