import type { DeskState, PackageDesk } from './package-desk.ts';
import './run.css';

/** How far files that are being taken in have come, and a way to stop: between two parts of one, so nothing is lost. */
export function OpeningProgress(props: { readonly desk: PackageDesk; readonly state: DeskState }) {
  const { opening } = props.state;
  if (!opening) return null;
  const { done, of, part } = opening;
  const file = of === 1 ? 'the file' : `file ${Math.min(done + 1, of)} of ${of}`;
  const parts = part ? `: part ${Math.min(part.done + 1, part.of)} of ${part.of}` : '…';
  const share = done + (part ? part.done / Math.max(1, part.of) : 0);
  return (
    <div className="stack">
      <label className="run">
        <span>{`Opening ${file}${parts}`}</span>
        <progress value={share} max={Math.max(1, of)} />
      </label>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={() => props.desk.cancel()}>
          Cancel
        </button>
      </div>
    </div>
  );
}
