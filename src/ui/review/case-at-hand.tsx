import { type ReactNode, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseId } from '#src/audit/ids.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useAuditModel, useMode, useModel } from '#src/ui/parts/use-model.ts';
import { CaseDesk } from './case-desk.ts';
import { restoreDrafts } from './draft-from.ts';
import { ReadOnlyContext } from './read-only.ts';
import { DeskContext } from './use-desk.ts';

/** Takes the case of the address in hand for the screen inside, or says that there is none. */
export function CaseAtHand({ children }: { readonly children: ReactNode }) {
  const { audit = '', case: id = '' } = useParams();
  const model = useAuditModel();
  const there = useModel(() => model.reviewed(id as CaseId) !== undefined);
  const finished = useModel(() => model.reviewed(id as CaseId)?.review.finished === true);
  const reading = useMode() === 'reading';
  const desk = useMemo(() => {
    const taken = new CaseDesk(model, id as CaseId);
    if (there) restoreDrafts(taken);
    return taken;
  }, [model, id, there]);
  if (!there)
    return (
      <main className="page narrow" id="main" tabIndex={-1}>
        <ScreenHeading title="This case is not in the audit" />
        <p>It may have been made on another laptop whose changes are not here yet.</p>
        <p>
          <Link to={`/a/${audit}/cases`}>Go to the cases</Link>
        </p>
      </main>
    );
  return (
    <DeskContext key={id} value={desk}>
      <ReadOnlyContext value={reading || finished}>{children}</ReadOnlyContext>
    </DeskContext>
  );
}
