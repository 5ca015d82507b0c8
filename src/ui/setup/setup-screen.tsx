import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import {
  missingBeforeCases,
  type SetUpStep,
  setUpState,
  setUpSteps,
} from '#src/audit/set-up-checks.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { DetailsStep } from './details-step.tsx';
import { GroupsStep } from './groups-step.tsx';
import { ProvidersStep } from './providers-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { StepList } from './step-list.tsx';
import { TeamStep } from './team-step.tsx';
import './setup.css';

const pages: Record<SetUpStep, { readonly title: string; readonly page: () => ReactNode }> = {
  details: { title: 'Name and dates', page: () => <DetailsStep /> },
  questions: { title: 'What you will ask', page: () => <QuestionsStep /> },
  providers: { title: 'Providers', page: () => <ProvidersStep /> },
  groups: { title: 'Sample groups', page: () => <GroupsStep /> },
  team: { title: 'Your team', page: () => <TeamStep /> },
};

/** Setting an audit up: one page a step, in any order. */
export function SetupScreen() {
  const { audit: id = '', step } = useParams();
  const { open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const chosen = setUpSteps.find((known) => known === step) ?? 'providers';
  const { title, page } = pages[chosen];
  return (
    <main className="page setup" id="main" tabIndex={-1}>
      <div className="setup-side">
        <p className="muted">
          Set up <strong>{audit.name}</strong>
        </p>
        <StepList audit={id} steps={setUpState(audit)} current={chosen} />
        {missingBeforeCases(audit) === undefined && (
          <Link className="btn" to={`/a/${id}/cases`}>
            Go to the cases
          </Link>
        )}
        <Link to={`/a/${id}/history`}>History of all changes</Link>
        {!open.sample && <Link to={`/a/${id}/next`}>Start the next audit from this one</Link>}
      </div>
      <div className="setup-page stack" key={chosen}>
        <ScreenHeading title={title} />
        {page()}
      </div>
    </main>
  );
}
