import type { ReactNode, RefObject } from 'react';

/** Something set up so far: its name, what is known of it, and the ways to change or remove it. */
export function EntryRow(props: {
  readonly name: string;
  readonly children: ReactNode;
  /** Why it cannot be removed, shown when somebody tries. */
  readonly whyNot?: string | undefined;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  const { name, children, whyNot, onChange, onRemove } = props;
  return (
    <li className="entry">
      <div className="entry-words">
        <strong>{name}</strong>
        <div className="muted">{children}</div>
        {whyNot !== undefined && (
          <p className="notice warn" role="alert">
            {whyNot}
          </p>
        )}
      </div>
      <div className="row-of-buttons">
        <button type="button" className="link-btn" onClick={onChange}>
          Change<span className="visually-hidden"> {name}</span>
        </button>
        <button type="button" className="link-btn" onClick={onRemove}>
          Remove<span className="visually-hidden"> {name}</span>
        </button>
      </div>
    </li>
  );
}

/** Under a list: add another, where the focus is after saving, then go on. */
export function ListButtons(props: {
  readonly add: string;
  readonly addRef: RefObject<HTMLButtonElement | null>;
  readonly onAdd: () => void;
  readonly onContinue: () => void;
  readonly goOn?: string;
}) {
  return (
    <div className="row-of-buttons">
      <button type="button" className="btn" ref={props.addRef} onClick={props.onAdd}>
        {props.add}
      </button>
      <button type="button" className="btn primary" onClick={props.onContinue}>
        {props.goOn ?? 'Continue'}
      </button>
    </div>
  );
}
