import { useEffect, useRef, useState } from 'react';
import type { Sharing } from '#src/sync/sharing.ts';
import { useStoreOffer } from '#src/ui/parts/sharing-context.ts';
import { useDrops } from '#src/ui/parts/use-drops.ts';
import { takeDropped } from './dropped.ts';
import { type Look, lookInFiles, lookInFolder } from './find-audit-here.ts';
import { StorePlace } from './store-place.tsx';

/** Where the audit is: a folder, or files somebody sent. Both can also be dropped on the window. */
export function ChoosePlace(props: {
  readonly restoring: boolean;
  readonly sharing: Sharing;
  readonly disabled: boolean;
  readonly onLook: (look: Look) => void;
}) {
  const { restoring, sharing, disabled, onLook } = props;
  const { pick } = sharing;
  const offer = useStoreOffer();
  const chooser = useRef<HTMLInputElement>(null);
  const [blocked, setBlocked] = useState(false);
  const folder = async (handle: FileSystemDirectoryHandle) =>
    onLook(await lookInFolder(sharing, handle));
  const files = async (chosen: readonly File[]) => onLook(await lookInFiles(chosen));
  useDrops({ onFolder: (handle) => void folder(handle), onFiles: (some) => void files(some) });
  const begin = useRef(() => {
    const dropped = takeDropped();
    if (!dropped) return;
    void ('folder' in dropped ? folder(dropped.folder) : files(dropped.files));
  });
  useEffect(() => begin.current(), []);
  const choose = async () => {
    const choice = await pick?.();
    if (choice?.ok) await folder(choice.folder);
    else setBlocked(choice?.reason === 'blocked');
  };
  return (
    <fieldset disabled={disabled}>
      <legend>{restoring ? 'Which backup?' : 'Where is the audit?'}</legend>
      <div className="row-of-buttons">
        {!restoring && pick && (
          <button type="button" className="btn" onClick={() => void choose()}>
            Choose the shared folder
          </button>
        )}
        <button type="button" className="btn" onClick={() => chooser.current?.click()}>
          {restoring ? 'Choose the backup file' : 'Choose a file someone sent you'}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          aria-label={restoring ? 'Backup files' : 'Files someone sent you'}
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            if (chosen.length > 0) void files(chosen);
          }}
        />
      </div>
      <p className="drop-here">
        {restoring ? 'or drop the file here' : 'or drop the folder or the file here'}
      </p>
      {!restoring && offer?.offered && <StorePlace sharing={sharing} onLook={onLook} />}
      {blocked && (
        <p className="notice warn" role="status">
          This browser does not let the app use a folder. Most often the organisation’s settings
          forbid it. Ask a colleague for a file: it does the same job.
        </p>
      )}
    </fieldset>
  );
}
