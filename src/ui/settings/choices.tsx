/** A few choices of which one holds, as radios. */
export function Choices<T extends string>(props: {
  readonly legend: string;
  readonly name: string;
  /** Undefined while none holds. */
  readonly value: T | undefined;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.choices.map(([value, label]) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
