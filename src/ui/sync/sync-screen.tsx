import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { unsentWords } from '#src/ui/parts/unsent-words.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useUnsent } from '#src/ui/parts/use-unsent.ts';
import { BackupCard } from './backup-card.tsx';
import { FolderCard } from './folder-card.tsx';
import { HandInCard } from './hand-in-card.tsx';
import { PackageCard } from './package-card.tsx';
import { PassphraseCard } from './passphrase-card.tsx';
import { StoreCard } from './store-card.tsx';
import './sync.css';

/** How this laptop's work meets that of the others: by a shared folder, or by files carried by hand. */
export function SyncScreen() {
  const { open } = useAuditModel();
  return (
    <main className="page sync" id="main" tabIndex={-1}>
      <ScreenHeading title="Sync" />
      {open.sample ? (
        <p className="card">
          The sample audit is never shared: it stays on this laptop. Set up an audit of your own to
          work on it with others.
        </p>
      ) : (
        <SharedAudit />
      )}
    </main>
  );
}

function SharedAudit() {
  const { open } = useAuditModel();
  const unsent = useUnsent(open);
  return (
    <>
      <p className="unsent-line" role="status" data-state={unsent === 0 ? 'sent' : 'waiting'}>
        {unsentWords(unsent)}
        {unsent > 0 && '. They are safe on this laptop, and nowhere else yet.'}
      </p>
      <div className="sync-cards">
        <div className="stack">
          <FolderCard />
          <StoreCard />
          <PackageCard />
        </div>
        <div className="stack">
          <HandInCard />
          <BackupCard />
          <PassphraseCard />
        </div>
      </div>
    </>
  );
}
