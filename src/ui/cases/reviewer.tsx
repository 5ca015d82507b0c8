import { useState } from 'react';
import { Link } from 'react-router';
import { useModel } from '#src/ui/parts/use-model.ts';
import { WhoIsHere } from '#src/ui/setup/who-is-here.tsx';

/**
 * Asks who is at this laptop after an audit was opened, so that each answer bears the right initials. With one reviewer, or in
 * the sample, there is nothing to ask.
 */
export function Reviewer() {
  const team = useModel((model) => model.audit().team);
  const open = useModel((model) => model.open);
  const [here, setHere] = useState(() => {
    const known = team.some(({ id }) => id === open.by);
    const [first] = team;
    if (!known && first && (team.length === 1 || open.sample)) open.setBy(first.id);
    return open.by;
  });
  // Once asked, the question stays until the screen is left: nothing under the pointer or the focus goes away.
  const [asks] = useState(() => !team.some(({ id }) => id === here));
  if (team.length === 0) return null;
  if (asks)
    return (
      <div className="notice">
        <WhoIsHere
          team={team}
          here={here}
          onChoose={(member) => {
            open.setBy(member);
            setHere(member);
          }}
        />
      </div>
    );
  const me = team.find(({ id }) => id === here);
  if (!me || team.length === 1) return null;
  return (
    <p className="muted small">
      You are {me.initials}. <Link to={`/a/${open.id}/setup/team`}>Somebody else?</Link>
    </p>
  );
}
