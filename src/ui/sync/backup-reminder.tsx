import { Link } from 'react-router';
import { useHandOver } from '#src/ui/parts/hand-over.ts';
import { whenWords } from '#src/ui/parts/time-words.ts';
import { unsentWords } from '#src/ui/parts/unsent-words.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useNow } from '#src/ui/parts/use-now.ts';
import { useUnsent } from '#src/ui/parts/use-unsent.ts';
import { unsentSince } from './unsent-since.ts';

const oneDay = 86_400_000;
const clock = () => Date.now();

/** Says so when work has been on this laptop alone for more than a day. */
export function BackupReminder() {
  const { open } = useAuditModel();
  const unsent = useUnsent(open);
  const handedOver = useHandOver(open.id);
  const now = useNow(clock);
  // Nothing is looked for in the logs until a day has passed.
  const late = handedOver !== undefined && now - handedOver > oneDay && unsent > 0;
  const since = late ? unsentSince(open) : undefined;
  if (since === undefined) return null;
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>{unsentWords(unsent)}.</strong> Last handed over or backed up{' '}
        {whenWords(since, now)}. If this laptop is lost, so are they.{' '}
        <Link to={`/a/${open.id}/sync`}>Sync, send or back up now</Link>
      </p>
    </div>
  );
}
