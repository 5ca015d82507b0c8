import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

/** One of a few: a group of radios with its question. The first radio carries `id`, so that a problem can lead to it. */
export function RadioField(props: {
  readonly id: string;
  readonly legend: string;
  readonly field: UseFormRegisterReturn;
  readonly options: readonly RadioOption[];
  readonly hint?: ReactNode;
  readonly inline?: boolean;
}) {
  const { id, legend, field, options, hint, inline = false } = props;
  return (
    <fieldset className={inline ? 'inline-choices' : undefined}>
      <legend>{legend}</legend>
      {hint !== undefined && <div className="hint">{hint}</div>}
      {options.map(({ value, label, hint: more }, index) => (
        <div className="choice" key={value}>
          <input
            {...field}
            type="radio"
            value={value}
            id={index === 0 ? id : `${id}-${value}`}
            {...(more !== undefined && { 'aria-describedby': `${id}-${value}-hint` })}
          />
          <div>
            <label htmlFor={index === 0 ? id : `${id}-${value}`}>{label}</label>
            {more !== undefined && (
              <div className="hint" id={`${id}-${value}-hint`}>
                {more}
              </div>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
