import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { tiedTo } from '#src/ui/parts/field.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import type { NewAuditForm } from './new-audit-schema.ts';

/** Six random words to write down, others for the asking. */
export function OfferedWords(props: {
  readonly form: UseFormReturn<NewAuditForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  const shelf = useShelf();
  const [said, setSaid] = useState('');
  const words = useWatch({ control: form.control, name: 'words' });
  const others = async () => {
    form.setValue('words', await shelf.words(6));
    form.setValue('wordsKept', false);
    setSaid('');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid('Copied. Paste it somewhere only the audit team can open.');
    } catch {
      setSaid('This browser did not copy. Write the words down.');
    }
  };
  const control = id('wordsKept');
  const sentence = problem('wordsKept');
  return (
    <div className="under-choice stack">
      <output className="phrase" data-testid="offered-words">
        {words === '' ? 'Choosing…' : words}
      </output>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={() => void others()}>
          Other words
        </button>
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status" className="muted">
          {said}
        </span>
      </div>
      {sentence !== undefined && (
        <p className="field-problem" id={`${control}-problem`}>
          {sentence}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          {...tiedTo(control, { problem: sentence })}
          {...form.register('wordsKept')}
        />
        I have written these words down
      </label>
    </div>
  );
}
