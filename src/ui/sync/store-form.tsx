import { type FormEvent, useState } from 'react';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import {
  checkedStoreKey,
  emptyStoreKey,
  StoreKeyFields,
  type StoreKeyProblems,
} from './store-key-fields.tsx';

/** Asks for the place and the key, and tries them before anything is kept. */
export function StoreForm(props: {
  readonly folder: SharedFolder;
  /** The place in use, where only the key is new. */
  readonly place: string;
  readonly onDone: () => void;
}) {
  const { folder, place, onDone } = props;
  const [typed, setTyped] = useState({ ...emptyStoreKey, place });
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
    if (!folder.state().refused) onDone();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void check(event)}>
      <StoreKeyFields typed={typed} problems={problems} onChange={setTyped} />
      <p className="hint">
        Everybody with the passphrase gets this key with the audit. Where the audit is shared in a
        folder now, that folder is used once more, so that the others get the key.
      </p>
      <div className="row-of-buttons">
        <button type="submit" className="btn primary" disabled={working}>
          {working ? 'Trying the store…' : 'Check and use this store'}
        </button>
        <button type="button" className="btn" disabled={working} onClick={onDone}>
          Leave it as it is
        </button>
      </div>
    </form>
  );
}
