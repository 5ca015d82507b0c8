import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { NextPassphrase } from './next-passphrase.tsx';

/** For when somebody leaves who knows the passphrase: the audit once more under a new key, closed to them from now on. */
export function FreshCopyForm({ onCancel }: { readonly onCancel: () => void }) {
  const { open } = useAuditModel();
  const shelf = useShelf();
  const navigate = useNavigate();
  const { texts, type, draft } = useDraftTexts('fresh-copy', { label: 'Audit, new key' });
  const { label } = texts;
  const [next, setNext] = useState('');
  const [kept, setKept] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [working, setWorking] = useState(false);
  const copy = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = (await shelf.phraseProblem(next)) ?? (kept ? undefined : notKept);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setWorking(true);
    const wanted = {
      label: label.trim() === '' ? 'Audit, new key' : label.trim(),
      passphrase: next,
    };
    const result = await shelf.freshCopy(open.id, wanted);
    if (result.ok) {
      draft.end();
      return navigate(`/a/${result.value}/sync`);
    }
    setWorking(false);
    setProblem(result.why);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void copy(event)}>
      <DraftNotice draft={draft} />
      <p>
        For when somebody leaves who knows the passphrase. The copy holds everything that is here
        now, and they cannot open what is added to it.
      </p>
      <p className="notice warn">
        <strong>The old audit and the copy no longer meet.</strong> Let everybody sync or hand in
        first. Then they join the copy from a new folder or a new file.
      </p>
      <Field
        id="copy-label"
        label="Shown while the copy is locked"
        hint="Anybody at this laptop can read this. Leave services and people out of it."
      >
        <input
          {...tiedTo('copy-label', { hint: true })}
          value={label}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => type({ label: target.value })}
        />
      </Field>
      <NextPassphrase value={next} problem={problem} onChange={setNext} />
      <label className="choice">
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} />I
        have written the new passphrase down
      </label>
      <div className="row-of-buttons">
        <button type="submit" className="btn primary" disabled={working}>
          {working ? 'Making the copy…' : 'Make the copy'}
        </button>
        <CancelButton draft={draft} disabled={working} onCancel={onCancel}>
          Go on with this one
        </CancelButton>
      </div>
    </form>
  );
}

const notKept = 'Write the new passphrase down, then tick that you have it.';
