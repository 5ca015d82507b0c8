import type { OpenAudit } from '#src/store/open-audit.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { useFolderState } from '#src/ui/parts/sharing-context.ts';
import { OpeningProgress } from '#src/ui/sync/opening-progress.tsx';
import { deskOf } from '#src/ui/sync/package-desk.ts';
import { RunProgress } from '#src/ui/sync/run-progress.tsx';
import { useDeskState } from '#src/ui/sync/use-desk.ts';

/** How much of an audit that is being joined has come, and a way to stop it. */
export function ArrivingFrom({ folder }: { readonly folder: SharedFolder }) {
  const { place, runs, progress } = useFolderState(folder);
  if (!runs.running) return null;
  const kind = place.at === 'ready' ? place.kind : 'folder';
  return <RunProgress kind={kind} progress={progress} onCancel={() => folder.cancel()} />;
}

/** The same of files. */
export function ArrivingByFile({ open }: { readonly open: OpenAudit }) {
  const desk = deskOf(open);
  return <OpeningProgress desk={desk} state={useDeskState(desk)} />;
}
