import { useState } from 'react';
import type { FolderState } from '#src/sync/folder-state.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { useFolderState, useSharedFolder, useStoreOffer } from '#src/ui/parts/sharing-context.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { refusedWords } from './folder-words.ts';
import { ReadyButtons } from './ready-buttons.tsx';
import { RunState } from './run-state.tsx';
import { StopStoreBox } from './stop-store-box.tsx';
import { StoreForm } from './store-form.tsx';

/** The object store, where the host of the app offers one or the audit uses one. */
export function StoreCard() {
  const { open } = useAuditModel();
  const folder = useSharedFolder(open);
  const state = useFolderState(folder);
  const offer = useStoreOffer();
  const [typing, setTyping] = useState(false);
  const { place, refused } = state;
  const inUse = place.at === 'ready' && place.kind === 'store' ? place.name : undefined;
  const offered = offer?.offered === true;
  const unclear = offer?.offered === false && offer.why === 'not-understood';
  if (inUse === undefined && !offered && !unclear) return null;
  return (
    <section className="card stack" aria-labelledby="object-store">
      <h2 id="object-store">Object store</h2>
      {inUse !== undefined && (
        <p>
          This audit is shared in the object store, in the place “{inUse}”. Only sealed files go
          there.
        </p>
      )}
      {inUse === undefined && offered && (
        <p>
          A store on the network, for a team that has no folder in common. Where you all reach one
          network drive, OneDrive or stick, the shared folder is simpler. An audit uses one or the
          other.
        </p>
      )}
      {unclear && (
        <p className="notice warn">
          This copy of the app should offer an object store, but its settings are not right. Tell
          whoever looks after the app.
        </p>
      )}
      {refused?.kind === 'store' && (
        <p className="notice warn" role="alert">
          {refusedWords(refused)}
        </p>
      )}
      {typing ? (
        <StoreForm folder={folder} place={inUse ?? ''} onDone={() => setTyping(false)} />
      ) : (
        <Buttons folder={folder} state={state} offered={offered} onType={() => setTyping(true)} />
      )}
      {inUse !== undefined && <RunState folder={folder} state={state} />}
    </section>
  );
}

function Buttons(props: {
  readonly folder: SharedFolder;
  readonly state: FolderState;
  readonly offered: boolean;
  readonly onType: () => void;
}) {
  const { folder, state, offered, onType } = props;
  const { open } = useAuditModel();
  const [asking, setAsking] = useState(false);
  const { place } = state;
  const reading = open.mode() === 'reading';
  if (place.at !== 'ready' || place.kind !== 'store')
    return offered ? (
      <div className="row-of-buttons">
        <button type="button" className="btn" disabled={reading} onClick={onType}>
          Use the object store
        </button>
      </div>
    ) : null;
  return (
    <div className="row-of-buttons">
      <ReadyButtons folder={folder} state={state} called="place" />
      <button type="button" className="btn" disabled={reading} onClick={onType}>
        Enter a new key
      </button>
      <button type="button" className="btn" disabled={reading} onClick={() => setAsking(true)}>
        Stop using the store
      </button>
      {asking && <StopStoreBox folder={folder} onClose={() => setAsking(false)} />}
    </div>
  );
}
