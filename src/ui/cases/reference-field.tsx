import { alikeReference, alikeWords, type TakenReferences } from '#src/audit/case-reference.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';

/** Where a case number is typed. */
export function ReferenceField(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | undefined;
  /** References in use: one that this may be a slip for is named. */
  readonly taken: TakenReferences;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, hint, value, problem, taken, onChange } = props;
  const other = alikeReference(value, taken);
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
      {other !== undefined && (
        <p className="notice warn" role="status">
          {alikeWords(value.trim(), other)} Is it another case?
        </p>
      )}
    </Field>
  );
}
