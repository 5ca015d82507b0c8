import { download } from '#src/ui/parts/download.ts';
import { useHandOver } from '#src/ui/parts/hand-over.ts';
import { whenWords } from '#src/ui/parts/time-words.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { usePackageDesk } from './use-desk.ts';

/** One sealed file with everything, to keep in another place than this laptop. */
export function BackupCard() {
  const { open } = useAuditModel();
  const { desk, state } = usePackageDesk();
  const last = useHandOver(open.id);
  return (
    <section className="card stack" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>
        One sealed file with the whole audit. Keep it somewhere else than on this laptop. To restore
        it, choose “Restore a backup” among your audits, or open it here: it is joined with what is
        there, and replaces nothing.
      </p>
      <div className="row-of-buttons">
        <button
          type="button"
          className="btn"
          disabled={state.making !== undefined || open.mode() === 'reading'}
          onClick={() => void desk.make('backup', Date.now(), download)}
        >
          Save a backup
        </button>
      </div>
      {state.made?.kind === 'backup' && (
        <p role="status">
          Saved as <strong>{state.made.file}</strong>, in the folder where your browser puts
          downloads.
        </p>
      )}
      <p className="hint">
        {last === undefined
          ? 'This audit has not left this laptop yet.'
          : `Last handed over, synced or backed up: ${whenWords(last, Date.now())}.`}
      </p>
    </section>
  );
}
