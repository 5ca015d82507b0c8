import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { phraseForgives } from '#src/store/passphrase.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { type ShelfAudit, useShelf } from '#src/ui/parts/shelf-context.ts';
import { opensByItself } from './opens-by-itself.ts';
import { SecretField } from './secret-field.tsx';

/** Asks for an audit's passphrase, or its recovery code. The sample opens by itself. */
export function UnlockScreen({ audit }: { readonly audit: string }) {
  const shelf = useShelf();
  const [entry, setEntry] = useState<ShelfAudit | null>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let gone = false;
    void opensByItself(shelf, audit).then((found) => {
      if (gone) return;
      if (!found.ok) setProblem(found.why);
      else if (!found.value?.sample) setEntry(found.value ?? null);
    });
    return () => {
      gone = true;
    };
  }, [audit, shelf]);

  return (
    <main
      className="page narrow"
      id="main"
      tabIndex={-1}
      aria-busy={entry === undefined && problem === ''}
    >
      {entry === undefined && problem === '' && <p className="muted">Opening…</p>}
      {problem !== '' && (
        <>
          <ScreenHeading title="This audit cannot be opened now" />
          <p className="notice bad" role="alert">
            {problem}
          </p>
          <p>
            <Link to="/">Go to your audits</Link>
          </p>
        </>
      )}
      {entry === null && (
        <>
          <ScreenHeading title="This audit is not on this laptop" />
          <p>It may have been removed, or was made in another browser or on another laptop.</p>
          <p>
            <Link to="/">Go to your audits</Link>
          </p>
        </>
      )}
      {entry && <UnlockForm entry={entry} />}
    </main>
  );
}

function UnlockForm({ entry }: { readonly entry: ShelfAudit }) {
  const shelf = useShelf();
  const [kind, setKind] = useState<'passphrase' | 'recoveryCode'>('passphrase');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (secret.trim() === '') {
      setProblem(kind === 'passphrase' ? 'Enter the passphrase.' : 'Enter the recovery code.');
      field.current?.focus();
      return;
    }
    setWorking(true);
    const key = kind === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret };
    const result = await shelf.unlock(entry.audit, key);
    if (result.ok) return;
    setWorking(false);
    setProblem(result.why);
    field.current?.focus();
  };

  const change = (next: typeof kind) => {
    setKind(next);
    setSecret('');
    setProblem('');
    field.current?.focus();
  };

  return (
    <form className="stack" onSubmit={(event) => void unlock(event)} noValidate>
      <ScreenHeading title={`Unlock ${entry.label}`} takeFocus={false} />
      <SecretField
        id="secret"
        ref={field}
        label={kind === 'passphrase' ? 'Passphrase' : 'Recovery code'}
        hint={
          kind === 'passphrase'
            ? phraseForgives
            : 'The code that was printed when the audit was made.'
        }
        value={secret}
        problem={problem}
        onChange={setSecret}
      />
      <div className="row-of-buttons">
        <button type="submit" className="btn primary" disabled={working}>
          {working ? 'Unlocking…' : 'Unlock'}
        </button>
        {entry.hasRecovery && (
          <button
            type="button"
            className="link-btn"
            onClick={() => change(kind === 'passphrase' ? 'recoveryCode' : 'passphrase')}
          >
            {kind === 'passphrase' ? 'Use the recovery code' : 'Use the passphrase'}
          </button>
        )}
      </div>
      <p className="hint">
        Without the passphrase or the recovery code nobody can open this audit, and we cannot
        either. A colleague on the audit team may know the passphrase.
      </p>
    </form>
  );
}
