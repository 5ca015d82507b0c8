import { Link, useParams } from 'react-router';
import { commissioningTeam, holderKey } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { FeedbackOf } from './feedback-of.tsx';
import { OverviewOf } from './overview-of.tsx';
import { browserReportDesk } from './save/browser-report-desk.ts';
import type { ReportDesk } from './save/report-desk.ts';
import { useSaveChoice } from './save/use-save-choice.ts';
import './feedback.css';

/** Feedback for one provider, or over all of them: what to improve, what to keep doing, and the reports of all. */
export function FeedbackScreen({ desk = browserReportDesk }: { readonly desk?: ReportDesk }) {
  const { provider: asked } = useParams();
  const audit = useModel((model) => model.audit());
  const [choice, choose] = useSaveChoice();
  const provider = audit.providers.find(({ id }) => id === asked) ?? audit.providers[0];
  const overview = asked === holderKey(commissioningTeam);
  const page = { desk, choice, onChoose: choose };
  return (
    <main className="page feedback" id="main" tabIndex={-1}>
      {provider ? (
        <>
          <ProviderLinks
            audit={audit.id}
            providers={audit.providers}
            chosen={overview ? commissioningTeam : provider.id}
          />
          {overview ? (
            <OverviewOf {...page} />
          ) : (
            <FeedbackOf key={provider.id} provider={provider} {...page} />
          )}
        </>
      ) : (
        <>
          <ScreenHeading title="Feedback" />
          <section className="card stack">
            <p>There is no provider to give feedback to yet.</p>
            <div className="row-of-buttons">
              <Link className="btn primary" to={`/a/${audit.id}/setup/providers`}>
                Add a provider
              </Link>
            </div>
          </section>
        </>
      )}
    </main>
  );
}

function ProviderLinks(props: {
  readonly audit: string;
  readonly providers: readonly Provider[];
  readonly chosen: ProviderId;
}) {
  const { audit, providers, chosen } = props;
  if (providers.length < 2 && chosen !== commissioningTeam) return null;
  const tabs = [
    ...providers.map(({ id, name, service }) => ({ id, words: service === '' ? name : service })),
    { id: commissioningTeam, words: 'Overview' },
  ];
  return (
    <nav className="provider-links" aria-label="Providers and the overview">
      {tabs.map(({ id, words }) => (
        <Link
          key={id}
          to={`/a/${audit}/feedback/${holderKey(id)}`}
          aria-current={id === chosen ? 'page' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
