import { useState } from 'react';
import { Link } from 'react-router';
import { Box } from '#src/ui/parts/box.tsx';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { type ShelfAudit, useShelf } from '#src/ui/parts/shelf-context.ts';

const day = momentFormat('en-GB', { dateStyle: 'long' });

/** The real audits on this laptop, by the label that shows while they are locked. */
export function AuditList({ audits }: { readonly audits: readonly ShelfAudit[] }) {
  const [removing, setRemoving] = useState<ShelfAudit>();
  return (
    <section className="card" aria-labelledby="audits-here">
      <h2 id="audits-here">Audits on this laptop</h2>
      <ul className="audit-list">
        {audits.map((entry) => (
          <li key={entry.audit}>
            <span className="grow">
              <Link to={`/a/${entry.audit}/cases`}>{entry.label}</Link>
              <small className="muted">
                Made {day.format(entry.made)} · {entry.open ? 'open in this window' : 'locked'}
              </small>
            </span>
            <Link className="btn" to={`/a/${entry.audit}/cases`}>
              {entry.open ? 'Go on' : 'Unlock'}
              <span className="visually-hidden">: {entry.label}</span>
            </Link>
            <button type="button" className="btn" onClick={() => setRemoving(entry)}>
              Remove<span className="visually-hidden">: {entry.label}</span>
            </button>
          </li>
        ))}
      </ul>
      {removing && <RemoveBox entry={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

/** Removing an audit cannot be undone, so its label has to be typed. */
function RemoveBox(props: { readonly entry: ShelfAudit; readonly onClose: () => void }) {
  const { entry, onClose } = props;
  const shelf = useShelf();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const remove = async () => {
    if (typed.trim() !== entry.label) {
      setProblem(`Type the audit’s name as it is shown: ${entry.label}`);
      return;
    }
    const result = await shelf.remove(entry.audit);
    if (result.ok) onClose();
    else setProblem(result.why);
  };
  return (
    <Box title={`Remove “${entry.label}” from this laptop?`} onClose={onClose}>
      <p>
        All its cases, answers and actions on this laptop will be gone for good. Save the feedback
        you still need first.
      </p>
      <div className="field">
        <label htmlFor="remove-name">To remove it, type its name</label>
        {problem !== '' && (
          <p className="field-problem" id="remove-problem">
            {problem}
          </p>
        )}
        <input
          id="remove-name"
          value={typed}
          autoComplete="off"
          aria-describedby={problem === '' ? undefined : 'remove-problem'}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className="row-of-buttons">
        <button type="button" className="btn danger" onClick={() => void remove()}>
          Remove for good
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Box>
  );
}
