import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { Outlet, useParams } from 'react-router';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { AuditModel } from '#src/ui/parts/audit-model.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { AuditContext } from '#src/ui/parts/use-model.ts';
import { SharedAuditWatch } from '#src/ui/sync/shared-audit-watch.tsx';
import { UnlockScreen } from '#src/ui/unlock/unlock-screen.tsx';
import { AuditNotices } from './audit-notices.tsx';

/** Not in the first download: most days begin without it. */
const TourBar = lazy(async () => ({
  default: (await import('#src/ui/tour/tour-bar.tsx')).TourBar,
}));

/** Everything inside one audit: asks for the passphrase while it is locked, then gives the screens its model. */
export function AuditFrame() {
  const { audit = '' } = useParams();
  const shelf = useShelf();
  const open = useSyncExternalStore(shelf.subscribe, () => shelf.opened(audit));
  const model = useMemo(() => open && new AuditModel(open, rodt), [open]);
  if (!model) return <UnlockScreen audit={audit} />;
  return (
    <AuditContext value={model}>
      <AuditNotices />
      {model.open.sample && (
        <Suspense fallback={null}>
          <TourBar />
        </Suspense>
      )}
      {!model.open.sample && (
        <Suspense fallback={null}>
          <SharedAuditWatch />
        </Suspense>
      )}
      <Outlet />
    </AuditContext>
  );
}
