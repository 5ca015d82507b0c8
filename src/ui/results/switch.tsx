import { useId } from 'react';

/** A few views of the same thing, one of them shown: radio buttons in a row. */
export function Switch<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  /** The label is read aloud only, where the choices speak for themselves. */
  readonly quiet?: boolean;
}) {
  const name = useId();
  return (
    <div className="switch" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`} className={props.quiet ? 'visually-hidden' : 'switch-label'}>
        {props.label}
      </span>
      <div className="segments">
        {props.choices.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </div>
  );
}
