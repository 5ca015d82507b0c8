import { useEffect } from 'react';
import { sitHere, useReviewer } from '#src/ui/parts/reviewer.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { WhoIsHere } from '#src/ui/parts/who-is-here.tsx';

/**
 * Asks who is at this laptop before anything is written, so that each answer bears the right initials. With one reviewer,
 * or in the sample, there is nothing to ask.
 */
export function WhoSitsHere() {
  const team = useModel((model) => model.audit().team);
  const open = useModel((model) => model.open);
  const here = useReviewer(open);
  const unknown = team.length > 0 && !team.some(({ id }) => id === here);
  const only = team.length === 1 || open.sample ? team[0]?.id : undefined;
  useEffect(() => {
    if (unknown && only !== undefined) sitHere(open, only);
  }, [unknown, only, open]);
  if (!unknown || only !== undefined) return null;
  return (
    <div className="notice">
      <WhoIsHere team={team} here={here} onChoose={(member) => sitHere(open, member)} />
    </div>
  );
}
