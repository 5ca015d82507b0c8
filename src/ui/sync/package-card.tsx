import { useRef } from 'react';
import { download } from '#src/ui/parts/download.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { saveFailureWords } from '#src/ui/parts/save-words.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useUnsent } from '#src/ui/parts/use-unsent.ts';
import { OpeningProgress } from './opening-progress.tsx';
import { notTakenWords, type TakenFile, takenWords } from './package-words.ts';
import { usePackageDesk } from './use-desk.ts';

/** The same by hand: one sealed file out, any number in. */
export function PackageCard() {
  const { open } = useAuditModel();
  const unsent = useUnsent(open);
  const { desk, state } = usePackageDesk();
  const chooser = useRef<HTMLInputElement>(null);
  const reading = open.mode() === 'reading';
  return (
    <section className="card stack" aria-labelledby="by-file">
      <h2 id="by-file">Share by file</h2>
      <p>
        Save your changes as one sealed file and hand it to a colleague: by email, on a stick, or
        put into the shared folder. Only this audit’s passphrase opens it.
      </p>
      <div className="row-of-buttons">
        <button
          type="button"
          className="btn"
          disabled={state.making !== undefined || reading}
          onClick={() => void desk.make('changes', Date.now(), download)}
        >
          Send my changes
        </button>
        <button
          type="button"
          className="btn"
          disabled={state.opening !== undefined || reading}
          onClick={() => chooser.current?.click()}
        >
          Open a file someone sent you
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".json,application/json"
          aria-label="Files someone sent you"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            if (files.length > 0) void desk.take(files);
          }}
        />
      </div>
      {unsent === 0 && <p className="hint">Nothing to send. All changes have been shared.</p>}
      <SavedFile />
      <OpeningProgress desk={desk} state={state} />
      {state.failure && (
        <p className="notice bad" role="alert">
          This laptop’s storage did not keep up: {saveFailureWords(state.failure)} Nothing is lost;
          try again.
        </p>
      )}
      {state.taken && !state.opening && <Taken files={state.taken} />}
    </section>
  );
}

/** A file that was saved is only on its way: its changes wait until somebody says that it arrived. */
function SavedFile() {
  const { desk, state } = usePackageDesk();
  const { made } = state;
  if (made?.kind !== 'changes') return null;
  return (
    <div className="notice stack" role="status">
      <p>
        Saved as <strong>{made.file}</strong>, in the folder where your browser puts downloads. It
        holds all changes made on this laptop
        {made.changes > 0 && `, ${plural(made.changes, 'of them', 'of them')} not sent before`}.
      </p>
      {made.changes > 0 && (
        <div className="row-of-buttons">
          <button type="button" className="btn" onClick={() => void desk.arrived(Date.now())}>
            I have handed it over
          </button>
        </div>
      )}
    </div>
  );
}

function Taken({ files }: { readonly files: readonly TakenFile[] }) {
  const refused = files.flatMap(({ file, refused }) =>
    [...new Set(refused)].map((why) => ({ file, why })),
  );
  return (
    <div className="stack" role="status">
      <p>
        <strong>{takenWords(files)}</strong>
      </p>
      {refused.length > 0 && (
        <ul className="notice warn refused">
          {refused.map(({ file, why }) => (
            <li key={file + why}>
              <strong>{file}</strong>: {notTakenWords(why)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
