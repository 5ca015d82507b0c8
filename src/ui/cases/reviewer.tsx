import { Link } from 'react-router';
import { useReviewer } from '#src/ui/parts/reviewer.ts';
import { useModel } from '#src/ui/parts/use-model.ts';

/** Who is at this laptop, where there are several to choose from. The frame asks when nobody said. */
export function Reviewer() {
  const team = useModel((model) => model.audit().team);
  const open = useModel((model) => model.open);
  const here = useReviewer(open);
  const me = team.find(({ id }) => id === here);
  if (!me || team.length === 1) return null;
  return (
    <p className="muted small">
      You are {me.initials}. <Link to={`/a/${open.id}/setup/team`}>Somebody else?</Link>
    </p>
  );
}
