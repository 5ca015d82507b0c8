import type { FolderState } from '#src/sync/folder-state.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { useFolderState, useSharedFolder } from '#src/ui/parts/sharing-context.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { placeWords, refusedWords } from './folder-words.ts';
import { ForTheItDepartment } from './for-the-it-department.tsx';
import { ReadyButtons } from './ready-buttons.tsx';
import { RunState } from './run-state.tsx';

/** The shared folder: which one, how it stands, and the one thing to do next. */
export function FolderCard() {
  const { open } = useAuditModel();
  const folder = useSharedFolder(open);
  const state = useFolderState(folder);
  const { place, refused } = state;
  const inStore = place.at === 'ready' && place.kind === 'store';
  const waiting = place.at === 'not-chosen' && !state.runs.running;
  return (
    <section className="card stack" aria-labelledby="shared-folder">
      <h2 id="shared-folder">Shared folder</h2>
      <p className={place.at === 'blocked' ? 'notice warn' : undefined}>{placeWords(place)}</p>
      {refused?.kind === 'folder' && (
        <p className="notice warn" role="status">
          {refusedWords(refused)}
        </p>
      )}
      {place.at === 'blocked' && <ForTheItDepartment />}
      {!inStore && <Buttons folder={folder} state={state} />}
      {waiting && <p className="drop-here">or drop the folder here</p>}
      {place.at === 'needs-click' && (
        <p className="hint">Install the app, and the browser asks only once.</p>
      )}
      {place.at !== 'not-chosen' && !inStore && <RunState folder={folder} state={state} />}
    </section>
  );
}

function Buttons(props: { readonly folder: SharedFolder; readonly state: FolderState }) {
  const { folder, state } = props;
  const { place, runs } = state;
  const choose = (words: string, primary = false) => (
    <button
      type="button"
      className={primary ? 'btn primary' : 'btn'}
      disabled={runs.running}
      onClick={() => void folder.choose()}
    >
      {words}
    </button>
  );
  switch (place.at) {
    case 'looking':
    case 'no-picker':
      return null;
    case 'not-chosen':
      return <div className="row-of-buttons">{choose('Choose a folder', true)}</div>;
    case 'blocked':
      return <div className="row-of-buttons">{choose('Choose another folder')}</div>;
    case 'needs-click':
      return (
        <div className="row-of-buttons">
          <button type="button" className="btn primary" onClick={() => void folder.reconnect()}>
            Reconnect folder
          </button>
          {choose('Choose another folder')}
        </div>
      );
    case 'ready':
      return (
        <div className="row-of-buttons">
          <ReadyButtons folder={folder} state={state} called="folder" />
          {choose('Choose another folder')}
        </div>
      );
  }
}
