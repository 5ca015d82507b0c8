import { useCallback, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Dropped, leaveDropped } from '#src/ui/join/dropped.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { type ShelfAudits, type ShelfResult, useShelf } from '#src/ui/parts/shelf-context.ts';
import { useDrops } from '#src/ui/parts/use-drops.ts';
import { AuditList } from './audit-list.tsx';
import { SampleCard } from './sample-card.tsx';
import './home.css';

type Audits = ShelfResult<ShelfAudits> | undefined;

/** The audits on this laptop, the sample, and how to begin. */
export function HomeScreen() {
  const shelf = useShelf();
  const navigate = useNavigate();
  const join = (dropped: Dropped) => {
    leaveDropped(dropped);
    void navigate('/join');
  };
  useDrops({ onFolder: (folder) => join({ folder }), onFiles: (files) => join({ files }) });
  const [audits, setAudits] = useState<Audits>();
  const load = useCallback(() => {
    void shelf.list().then(setAudits);
  }, [shelf]);
  useEffect(() => {
    load();
    return shelf.subscribe(load);
  }, [shelf, load]);
  const own = audits?.ok ? audits.value.audits.filter((audit) => !audit.sample) : [];
  return (
    <main className="page home" id="main" tabIndex={-1}>
      <ScreenHeading title="Audit case files, even without internet" />
      <p className="lead">
        Read the notes, answer about 60 questions for each case, and see the results as you go.
        Everything stays on this laptop until you choose to share it.
      </p>
      {audits && !audits.ok && (
        <div className="notice bad" role="alert">
          <p>
            <strong>{audits.why}</strong>{' '}
            <button type="button" className="btn" onClick={load}>
              Try again
            </button>
          </p>
        </div>
      )}
      {audits?.ok && audits.value.unreadable > 0 && (
        <p className="notice warn" role="status">
          {audits.value.unreadable === 1
            ? 'One entry in this browser’s list of audits cannot be read. '
            : `${audits.value.unreadable} entries in this browser’s list of audits cannot be read. `}
          {audits.value.unreadable === 1 ? 'It was' : 'They were'} left as found. If an audit is
          missing here, restore its backup or join it again from its folder.
        </p>
      )}
      {own.length > 0 && <AuditList audits={own} />}
      <div className="home-cards">
        <SampleCard />
        <section className="card stack" aria-labelledby="start-own">
          <h2 id="start-own">Start your own</h2>
          <Link className="btn block" to="/new">
            Set up a new audit
          </Link>
          <p className="hint">
            You name the audit, choose a passphrase of 6 words, list the services and sample groups,
            and add the case numbers.
          </p>
          <Link className="btn block" to="/join">
            Join an audit
          </Link>
          <p className="hint">
            Somebody on your team has begun it: you need their folder or a file from them, and the
            passphrase. You can also drop the file here.{' '}
            <Link to="/join?from=backup">Restore a backup</Link>
          </p>
        </section>
      </div>
      <section className="card stack" aria-labelledby="the-day">
        <h2 id="the-day">What happens on the day</h2>
        <ol className="the-day">
          <li>Choose the sample groups and list the case numbers.</li>
          <li>
            Answer each case: press <kbd>Y</kbd>, <kbd>N</kbd>, <kbd>A</kbd> or <kbd>X</kbd>.
          </li>
          <li>Share through a folder or by a file. The tally adds up by itself.</li>
          <li>Write what each provider should improve, and save its feedback as a PDF.</li>
        </ol>
      </section>
    </main>
  );
}
