import { useSyncExternalStore } from 'react';
import { Link, NavLink, useLocation, useMatch } from 'react-router';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { topicAt } from '#src/ui/help/topic-at.ts';
import { useHandOver } from '#src/ui/parts/hand-over.ts';
import { saveWords } from '#src/ui/parts/save-words.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { unsentWords } from '#src/ui/parts/unsent-words.ts';
import { useUnsent } from '#src/ui/parts/use-unsent.ts';
import { LockButton } from './lock-button.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { offlineReadyWords, useOfflineReady } from './offline-ready.ts';
import './frame.css';

const places = [
  ['cases', 'Cases'],
  ['results', 'Results'],
  ['feedback', 'Feedback'],
  ['actions', 'Actions'],
  ['sync', 'Sync'],
  ['setup', 'Set up'],
] as const;

/** Name, the places of an audit while one is open, save status, and the way to settings and help. */
export function TopBar() {
  const audit = useMatch('/a/:audit/*')?.params.audit ?? '';
  const shelf = useShelf();
  const open = useSyncExternalStore(shelf.subscribe, () => shelf.opened(audit));
  const toMain = () => document.getElementById('main')?.focus();
  return (
    <>
      <button type="button" className="skip" onClick={toMain}>
        Skip to main content
      </button>
      <header className="top">
        <Link className="brand" to="/">
          <span className="brand-mark" aria-hidden="true">
            ✓
          </span>
          <span className="brand-name">Case File Audit</span>
        </Link>
        {open && (
          <nav aria-label="Audit">
            {places.map(([path, label]) => (
              <NavLink key={path} to={`/a/${audit}/${path}`} className={placeClass(path, audit)}>
                {label}
              </NavLink>
            ))}
          </nav>
        )}
        <span className="top-gap" />
        {open ? <SaveStatus open={open} /> : <OfflineReady />}
        {open && !open.sample && <SentStatus open={open} />}
        <nav aria-label="App" className="top-menu">
          {open && <LockButton open={open} />}
          <NavLink to="/settings">Settings</NavLink>
          <HelpLink />
        </nav>
      </header>
      <OfflineNotice />
    </>
  );
}

/** Opens at the page of the screen in use, and knows the way back. */
function HelpLink() {
  const { pathname, search, state } = useLocation();
  const there = pathname.startsWith('/help');
  return (
    <NavLink
      to={there ? '/help' : `/help/${topicAt(pathname)}`}
      state={there ? state : { from: `${pathname}${search}` }}
    >
      Help
    </NavLink>
  );
}

/** A case belongs to Cases, though its address does not start with it. */
function placeClass(path: string, audit: string) {
  return ({ isActive }: { isActive: boolean }) =>
    isActive || (path === 'cases' && location.hash.startsWith(`#/a/${audit}/c/`)) ? 'active' : '';
}

function SaveStatus({ open }: { readonly open: OpenAudit }) {
  const save = useSyncExternalStore(
    (listener) => open.subscribeSaving(listener),
    () => open.saveState(),
  );
  const ready = useOfflineReady();
  const words = ready && save.state === 'idle' ? offlineReadyWords : saveWords(save);
  return (
    <div className="save" data-state={save.state} data-testid="save-status">
      <i aria-hidden="true" />
      <span>{words}</span>
    </div>
  );
}

/** Quiet, in the place of the save status: it asks for nothing. */
function OfflineReady() {
  const ready = useOfflineReady();
  return (
    <div className="save" role="status">
      {ready && (
        <>
          <i aria-hidden="true" />
          <span>{offlineReadyWords}</span>
        </>
      )}
    </div>
  );
}

/** Shown once the audit has been on more than this laptop: before that there is nobody to send to. */
function SentStatus({ open }: { readonly open: OpenAudit }) {
  const unsent = useUnsent(open);
  const shared = useHandOver(open.id) !== undefined;
  if (!shared) return null;
  return (
    <Link className="sent" to={`/a/${open.id}/sync`} data-state={unsent === 0 ? 'sent' : 'waiting'}>
      {unsentWords(unsent)}
    </Link>
  );
}
