import { type Ref, useState } from 'react';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';

/** A passphrase or code: can be pasted, and shown while typing (WCAG 3.3.8). */
export function SecretField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string;
  readonly onChange: (value: string) => void;
  /** Secrets that are not a person's own are not offered to the browser's list of passwords. */
  readonly notKept?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const { id, label, hint, value, onChange } = props;
  const problem = props.problem === '' ? undefined : props.problem;
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...tiedTo(id, { hint: true, problem })}
        ref={props.ref}
        type={shown ? 'text' : 'password'}
        value={value}
        autoComplete={props.notKept ? 'off' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        Show what I type
      </label>
    </Field>
  );
}
