import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { phraseForgives } from '#src/store/passphrase.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import type { NewAuditForm } from './new-audit-schema.ts';

/** A passphrase of the person's own, typed twice; can be pasted and shown. */
export function OwnPassphrase(props: {
  readonly form: UseFormReturn<NewAuditForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  const [shown, setShown] = useState(false);
  const secret = {
    type: shown ? 'text' : 'password',
    autoComplete: 'new-password',
    autoCapitalize: 'none',
    spellCheck: false,
    className: 'medium',
  } as const;
  return (
    <div className="under-choice stack">
      <Field
        id={id('own')}
        label="Your passphrase"
        hint={`At least 12 characters, hard to guess: several words that do not belong together. ${phraseForgives}`}
        problem={problem('own')}
      >
        <input
          {...tiedTo(id('own'), { hint: true, problem: problem('own') })}
          {...form.register('own')}
          {...secret}
        />
      </Field>
      <Field id={id('again')} label="The same passphrase again" problem={problem('again')}>
        <input
          {...tiedTo(id('again'), { problem: problem('again') })}
          {...form.register('again')}
          {...secret}
        />
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        Show what I type
      </label>
    </div>
  );
}
