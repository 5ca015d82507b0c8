import { useState } from 'react';
import type { Sharing } from '#src/sync/sharing.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import {
  checkedStoreKey,
  StoreKeyFields,
  type StoreKeyProblems,
} from '#src/ui/sync/store-key-fields.tsx';
import { useStoreKeyDraft } from '#src/ui/sync/use-store-key-draft.ts';
import { type Look, lookInStore } from './find-audit-here.ts';

/** Where what is typed here is kept until the audit is joined. */
export const storePlaceDraft = 'join-store';

/** The audit in the object store of the host: its place and the key to it. */
export function StorePlace(props: {
  readonly sharing: Sharing;
  readonly onLook: (look: Look) => void;
}) {
  const { sharing, onLook } = props;
  const { typed, type, draft } = useStoreKeyDraft(storePlaceDraft);
  const [typing, setTyping] = useState(draft.back);
  const [problems, setProblems] = useState<StoreKeyProblems>({});
  const [looking, setLooking] = useState(false);
  const look = async () => {
    const checked = checkedStoreKey(typed);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok || looking) return;
    setLooking(true);
    const found = await lookInStore(sharing, checked.key);
    setLooking(false);
    onLook(found);
  };
  if (!typing)
    return (
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={() => setTyping(true)}>
          Use the object store
        </button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in one of its fields means its button, not the form's
    <div
      className="stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void look();
      }}
    >
      <DraftNotice draft={draft} />
      <StoreKeyFields typed={typed} problems={problems} onChange={type} />
      <div className="row-of-buttons">
        <button type="button" className="btn" disabled={looking} onClick={() => void look()}>
          {looking ? 'Looking in the store…' : 'Look in the store'}
        </button>
      </div>
    </div>
  );
}
