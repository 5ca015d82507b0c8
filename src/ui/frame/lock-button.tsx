import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { type Draft, draftsOf } from '#src/ui/review/drafts.ts';

/** Locks the audit; says first what was typed and is not saved yet. */
export function LockButton({ open }: { readonly open: OpenAudit }) {
  const shelf = useShelf();
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState<readonly Draft[]>([]);
  if (open.sample) return null;
  const lock = async () => {
    setWaiting([]);
    if ((await shelf.lock(open.id)) === 'locked') await navigate('/');
  };
  const ask = () => {
    const drafts = draftsOf(open).all();
    if (drafts.length > 0) setWaiting(drafts);
    else void lock();
  };
  return (
    <>
      <button type="button" className="link-btn" onClick={ask}>
        Lock
      </button>
      {waiting.length > 0 && (
        <Waiting drafts={waiting} onLock={() => void lock()} onClose={() => setWaiting([])} />
      )}
    </>
  );
}

function Waiting(props: {
  readonly drafts: readonly Draft[];
  readonly onLock: () => void;
  readonly onClose: () => void;
}) {
  const { drafts, onLock, onClose } = props;
  return (
    <Box title="Not saved yet" onClose={onClose}>
      <ul>
        {drafts.map(({ record, field, item, name, where, problem, to, keep }) => (
          <li key={`${record} ${field}`}>
            {where}: {name}. {problem}.{' '}
            {keep
              ? 'Locking keeps it whole. Shorten it before you finish the case.'
              : 'Locking keeps what you typed, sealed: it is here again when you come back.'}{' '}
            <Link to={to} state={{ focus: item }} onClick={onClose}>
              Go to it
            </Link>
          </li>
        ))}
      </ul>
      <div className="row-of-buttons">
        <button type="button" className="btn primary" onClick={onClose}>
          Do not lock yet
        </button>
        <button type="button" className="btn" onClick={onLock}>
          Lock now
        </button>
      </div>
    </Box>
  );
}
