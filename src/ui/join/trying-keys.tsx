/** How many key files of those found were tried. */
export interface Trying {
  readonly done: number;
  readonly of: number;
}

/** Each takes about a second, and anybody may have put key files there: how far it is, and a way to stop it. */
export function TryingKeys(props: { readonly now: Trying; readonly onCancel: () => void }) {
  const { done, of } = props.now;
  return (
    <div className="stack">
      <label className="run">
        <span>
          {of > 1
            ? `Trying the passphrase on key file ${done + 1} of ${of}`
            : 'Trying the passphrase'}
        </span>
        <progress value={done} max={of} />
      </label>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
