import { useNavigate } from 'react-router';
import { useSharedFolder } from '#src/ui/parts/sharing-context.ts';
import { useDrops } from '#src/ui/parts/use-drops.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { NewPassphraseNotice } from './new-passphrase-notice.tsx';
import { deskOf } from './package-desk.ts';
import { useWarnOnClosing } from './use-warn-on-closing.ts';

/** Looks after the shared folder on every screen of an audit, takes what is dropped on the window, and reminds. */
export function SharedAuditWatch() {
  const { open } = useAuditModel();
  const folder = useSharedFolder(open);
  const navigate = useNavigate();
  const show = () => void navigate(`/a/${open.id}/sync`);
  useDrops({
    onFolder(chosen) {
      void folder.use(chosen);
      show();
    },
    onFiles(files) {
      void deskOf(open).take(files);
      show();
    },
  });
  useWarnOnClosing(open);
  return (
    <div className="audit-notices">
      <NewPassphraseNotice folder={folder} />
      <BackupReminder />
    </div>
  );
}
