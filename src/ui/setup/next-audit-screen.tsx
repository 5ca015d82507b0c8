import { useState } from 'react';
import { Link } from 'react-router';
import { nextAudit } from '#src/audit/next-audit.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { NewAuditScreen } from './new-audit-screen.tsx';
import './setup.css';

/** The next round: a new audit with the set-up of the open one and its open actions, and a passphrase of its own. */
export function NextAuditScreen() {
  const { open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const actions = useModel((model) => model.actions());
  // As it stood when the screen was opened, which is what it says.
  const [next] = useState(() => nextAudit(audit, actions));
  if (open.sample)
    return (
      <main className="page narrow" id="main" tabIndex={-1}>
        <ScreenHeading title="Start the next audit" />
        <p className="card">
          The sample has no next audit. <Link to="/new">Set up a new audit</Link>
        </p>
      </main>
    );
  const parts = [
    plural(audit.providers.length, 'provider', 'providers'),
    plural(audit.groups.length, 'sample group', 'sample groups'),
    plural(audit.team.length, 'reviewer', 'reviewers'),
    plural(next.actions.length, 'open action', 'open actions'),
  ];
  const about = (
    <section className="card stack" aria-label="Taken over">
      <p>
        From <strong>{audit.name}</strong> it takes over: {parts.join(', ')}, the questions,
        standards and record systems. It has no cases.
      </p>
      <p>
        <Link to={`/a/${audit.id}/actions`}>Go back to the actions</Link>
      </p>
    </section>
  );
  const member = audit.team.find(({ id }) => id === open.by);
  const order = Math.max(0, ...audit.team.map((one) => one.order)) + 1;
  return <NewAuditScreen from={{ ...next, member, order, about }} />;
}
