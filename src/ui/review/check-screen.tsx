import { Link, useParams } from 'react-router';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { CaseAtHand } from './case-at-hand.tsx';
import { casePath } from './case-path.ts';
import { FinishForm } from './finish-form.tsx';
import { FinishedCase } from './finished-case.tsx';
import { KeysBox } from './keys-box.tsx';
import { LiveStatus } from './live-status.tsx';
import { PrintCaseLink } from './print-case-link.tsx';
import { UnansweredList } from './unanswered-list.tsx';
import { useCheckArrival } from './use-check-arrival.ts';
import { useCase, useDesk } from './use-desk.ts';
import { WaitingList } from './waiting-list.tsx';
import { WarningList } from './warning-list.tsx';
import './review.css';

/** Checking a case before it is finished: what is not answered, what to check, and the reviewer's own words. */
export function CheckScreen() {
  return (
    <CaseAtHand>
      <CheckPage />
    </CaseAtHand>
  );
}

function CheckPage() {
  const reference = useCase(({ entry }) => entry.reference);
  const excluded = useCase(({ entry }) => entry.excluded);
  const finished = useCase(({ review }) => review.finished);
  useCheckArrival(finished);
  return (
    <main className="page narrow review-check" id="main" tabIndex={-1}>
      <ScreenHeading title={finished ? 'Case finished' : 'Check this case'} takeFocus={false}>
        {finished ? `Case ${reference}` : `Check case ${reference}`}
      </ScreenHeading>
      {excluded !== undefined && (
        <div className="notice warn">
          <strong>This case is left out of the results.</strong> Reason: {excluded}
        </div>
      )}
      {finished ? <FinishedCase /> : <Checks />}
      <p>
        <PrintCaseLink />
      </p>
      <KeysBox />
      <LiveStatus />
    </main>
  );
}

function Checks() {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const narrative = desk.pages().find(({ section }) => section.role === 'narrative');
  return (
    <>
      <WaitingList />
      <UnansweredList />
      <WarningList />
      {narrative && (
        <section className="card stack" aria-labelledby="words">
          <h2 id="words">{narrative.section.title}</h2>
          <p>
            What is done well, what worries you, and the one change that would help most.{' '}
            <Link to={casePath(audit, desk.id, narrative.section.id)}>
              Read or write it: {narrative.section.title}
            </Link>
          </p>
        </section>
      )}
      <FinishForm />
    </>
  );
}
