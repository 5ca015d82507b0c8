import { Field, tiedTo } from '#src/ui/parts/field.tsx';

/** Where a case number is typed. */
export function ReferenceField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, hint, value, problem, onChange } = props;
  return (
    <Field id={id} label={label} problem={problem} {...(hint !== undefined && { hint })}>
      <input
        {...tiedTo(id, { hint: hint !== undefined, problem })}
        className="medium"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
