import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field, tiedTo } from './field.tsx';

/** One line of text, a date or a number of a form. */
export function TextField(props: {
  readonly id: string;
  readonly label: string;
  readonly field: UseFormRegisterReturn;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'date' | 'number';
  readonly width?: 'short' | 'medium';
}) {
  const { id, label, field, hint, problem, type = 'text', width } = props;
  return (
    <Field id={id} label={label} problem={problem} {...(hint !== undefined && { hint })}>
      <input
        {...tiedTo(id, { hint: hint !== undefined, problem })}
        {...field}
        type={type}
        autoComplete="off"
        {...(width !== undefined && { className: width })}
        {...(type === 'number' && { inputMode: 'numeric' as const, min: 0, step: 1 })}
      />
    </Field>
  );
}
