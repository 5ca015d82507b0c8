import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { phraseForgives } from '#src/store/passphrase.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { TryingKeys, useTryingKeys } from '#src/ui/join/trying-keys.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { SecretField } from '#src/ui/unlock/secret-field.tsx';
import { usePassphraseState } from './use-passphrase-state.ts';

/** Asks for the passphrase that another laptop has set. Until then this one goes on with the old one. */
export function NewPassphraseNotice({ folder }: { readonly folder: SharedFolder }) {
  const { open } = useAuditModel();
  const shelf = useShelf();
  const { state, askAgain } = usePassphraseState(open, folder);
  const [phrase, setPhrase] = useState('');
  const [problem, setProblem] = useState('');
  const trying = useTryingKeys();
  if (state === 'current') return null;
  if (state === 'two')
    return (
      <div className="notice warn" role="status">
        <p>
          <strong>Two people changed the passphrase at the same time.</strong> Both passphrases open
          the audit. <Link to={`/a/${open.id}/sync`}>Change it once more</Link>, so that there is
          one.
        </p>
      </div>
    );
  const take = async (event: FormEvent) => {
    event.preventDefault();
    if (phrase.trim() === '') return setProblem('Enter the new passphrase.');
    if (trying.running()) return;
    const result = await trying.run((watch) => shelf.adoptPassphrase(open.id, phrase, watch));
    setProblem(result.ok ? '' : result.why);
    if (!result.ok) return;
    setPhrase('');
    askAgain();
  };
  return (
    <form className="notice warn stack" noValidate onSubmit={(event) => void take(event)}>
      <p>
        <strong>The passphrase of this audit was changed.</strong> Ask a colleague for the new one
        and type it here. Until then this laptop opens with the old one.
      </p>
      <SecretField
        id="new-passphrase"
        label="New passphrase"
        hint={phraseForgives}
        value={phrase}
        problem={problem}
        onChange={(next) => {
          setPhrase(next);
          trying.anew();
        }}
      />
      <TryingKeys trying={trying} />
      <div className="row-of-buttons">
        <button type="submit" className="btn">
          Use the new passphrase
        </button>
      </div>
    </form>
  );
}
