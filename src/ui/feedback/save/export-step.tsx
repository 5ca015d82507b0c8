import { useEffect, useRef } from 'react';
import { makingWords } from './export-words.ts';
import type { ExportState } from './use-export.ts';

/** How far the files are, with the way to stop, and what came of it. */
export function ExportStep(props: {
  readonly state: ExportState;
  /** Ends what is under way and goes back to the choices. */
  readonly onCancel: () => void;
  readonly onClose: () => void;
}) {
  const { state, onCancel, onClose } = props;
  const next = useRef<HTMLButtonElement>(null);
  const { step } = state;
  // Each step takes the button away that led to it, and with it the focus.
  useEffect(() => {
    if (step !== 'ready') next.current?.focus();
  }, [step]);
  return (
    <>
      <p role="status">
        {state.step === 'making' && makingWords(state.progress)}
        {state.step === 'saving' && 'Saving the files…'}
        {state.step === 'saved' && state.words}
        {state.step === 'cancelled' && 'Cancelled. Nothing was saved.'}
      </p>
      {state.step === 'making' && (
        <>
          <progress
            className="making"
            aria-label="Reports made"
            max={state.progress?.of ?? 1}
            value={(state.progress?.no ?? 1) - 1}
          />
          <div className="row-of-buttons">
            <button type="button" className="btn" ref={next} onClick={onCancel}>
              Cancel
            </button>
          </div>
        </>
      )}
      {state.step === 'asking' && (
        <div className="notice warn stack" role="alert">
          <p>These characters cannot be printed. They are drawn as □.</p>
          <ul>
            {state.missing.map(({ title, characters }) => (
              <li key={title}>
                {title}: <strong>{characters.join(' ')}</strong>
              </li>
            ))}
          </ul>
          <div className="row-of-buttons">
            <button type="button" className="btn primary" ref={next} onClick={state.save}>
              Save them as they are
            </button>
            <button type="button" className="btn" onClick={onCancel}>
              Go back and change it
            </button>
          </div>
        </div>
      )}
      {state.step === 'failed' && (
        <p className="notice bad" role="alert">
          {state.words}
        </p>
      )}
      {state.step !== 'making' && state.step !== 'asking' && state.step !== 'saving' && (
        <div className="row-of-buttons">
          <button type="button" className="btn" ref={next} onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </>
  );
}
