import { type FormEvent, useState } from 'react';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { checkedStoreKey, StoreKeyFields, type StoreKeyProblems } from './store-key-fields.tsx';
import { useStoreKeyDraft } from './use-store-key-draft.ts';

/** Asks for the place and the key, and tries them before anything is kept. */
export function StoreForm(props: {
  readonly folder: SharedFolder;
  /** The place in use, where only the key is new. */
  readonly place: string;
  readonly onDone: () => void;
}) {
  const { folder, place, onDone } = props;
  const { typed, type, draft } = useStoreKeyDraft('store', place);
  const [problems, setProblems] = useState<StoreKeyProblems>({});
  const [working, setWorking] = useState(false);
  const check = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkedStoreKey(typed);
    setProblems(checked.ok ? {} : checked.problems);
    if (!checked.ok) return;
    setWorking(true);
    await folder.moveToStore(checked.key);
    setWorking(false);
    if (folder.state().refused) return;
    draft.end();
    onDone();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void check(event)}>
      <DraftNotice draft={draft} />
      <StoreKeyFields typed={typed} problems={problems} onChange={type} />
      <p className="hint">
        Everybody with the passphrase gets this key with the audit. Where the audit is shared in a
        folder now, that folder is used once more, so that the others get the key.
      </p>
      <div className="row-of-buttons">
        <button type="submit" className="btn primary" disabled={working}>
          {working ? 'Trying the store…' : 'Check and use this store'}
        </button>
        <CancelButton draft={draft} disabled={working} onCancel={onDone}>
          Leave it as it is
        </CancelButton>
      </div>
    </form>
  );
}
