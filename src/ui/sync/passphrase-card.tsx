import { type FormEvent, useState } from 'react';
import { phraseForgives } from '#src/store/passphrase.ts';
import { useSharedFolder } from '#src/ui/parts/sharing-context.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { SecretField } from '#src/ui/unlock/secret-field.tsx';
import { FreshCopyForm } from './fresh-copy-form.tsx';
import { NextPassphrase } from './next-passphrase.tsx';

interface Problems {
  readonly known?: string;
  readonly next?: string;
}

/** Changes the passphrase of the audit for everybody: the others are asked for it at their next sync. */
export function PassphraseCard() {
  const [form, setForm] = useState<'change' | 'copy'>();
  const [changed, setChanged] = useState(false);
  return (
    <section className="card stack" aria-labelledby="passphrase">
      <h2 id="passphrase">Passphrase</h2>
      {form === 'change' && (
        <ChangeForm
          onDone={(done) => {
            setForm(undefined);
            setChanged(done);
          }}
        />
      )}
      {form === 'copy' && <FreshCopyForm onCancel={() => setForm(undefined)} />}
      {form === undefined && (
        <>
          <p>
            Change it when somebody outside the team may have seen it. The others are asked for the
            new one at their next sync. Whoever kept the old passphrase and a copy of the files can
            still open that copy.
          </p>
          {changed && (
            <p className="notice" role="status">
              The passphrase is changed. Tell it to the others yourself: it never travels with the
              files.
            </p>
          )}
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={() => setForm('change')}>
              Change the passphrase
            </button>
            <button type="button" className="btn" onClick={() => setForm('copy')}>
              Make a copy with a new key
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function ChangeForm({ onDone }: { readonly onDone: (changed: boolean) => void }) {
  const { open } = useAuditModel();
  const shelf = useShelf();
  const folder = useSharedFolder(open);
  const [known, setKnown] = useState('');
  const [next, setNext] = useState('');
  const [kept, setKept] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [working, setWorking] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (known.trim() === '') return setProblems({ known: 'Enter the passphrase of now.' });
    const wrong = (await shelf.phraseProblem(next)) ?? (kept ? undefined : notKept);
    if (wrong !== undefined) return setProblems({ next: wrong });
    setWorking(true);
    const result = await shelf.changePassphrase(open.id, { known, next });
    setWorking(false);
    if (!result.ok) return setProblems({ known: result.why });
    void folder.sync();
    onDone(true);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void change(event)}>
      <SecretField
        id="known-passphrase"
        label="Passphrase of now"
        hint={phraseForgives}
        value={known}
        problem={problems.known ?? ''}
        onChange={setKnown}
      />
      <NextPassphrase value={next} problem={problems.next} onChange={setNext} />
      <label className="choice">
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} />I
        have written the new passphrase down
      </label>
      <div className="row-of-buttons">
        <button type="submit" className="btn primary" disabled={working}>
          {working ? 'Changing…' : 'Change it now'}
        </button>
        <button type="button" className="btn" onClick={() => onDone(false)}>
          Keep the old one
        </button>
      </div>
    </form>
  );
}

const notKept = 'Write the new passphrase down, then tick that you have it.';
