import { useCallback, useEffect } from 'react';
import { phraseForgives } from '#src/store/passphrase.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';

/** The new passphrase: six random words are offered, and may be written over. */
export function NextPassphrase(props: {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { value, problem, onChange } = props;
  const shelf = useShelf();
  const offer = useCallback(() => void shelf.words(6).then(onChange), [shelf, onChange]);
  useEffect(offer, [offer]);
  return (
    <>
      <Field
        id="next-passphrase"
        label="New passphrase"
        hint={`These 6 random words are best. You can write your own over them: at least 12 characters, hard to guess. ${phraseForgives}`}
        problem={problem}
      >
        <input
          {...tiedTo('next-passphrase', { hint: true, problem })}
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => onChange(target.value)}
        />
      </Field>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={offer}>
          Other words
        </button>
      </div>
    </>
  );
}
