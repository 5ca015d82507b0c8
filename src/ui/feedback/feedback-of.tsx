import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ActionId, GroupId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Provider } from '#src/audit/provider.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useMode, useModel } from '#src/ui/parts/use-model.ts';
import { ActionBox } from './action-box.tsx';
import { AgainstOthers } from './against-others.tsx';
import { ImproveCard } from './improve-card.tsx';
import { useLineDrafts } from './line-drafts.ts';
import type { ReportPrinter } from './report-printer.ts';
import { SavePdf } from './save-pdf.tsx';
import { useFeedback } from './use-feedback.ts';
import { WordsDesk } from './words-desk.tsx';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is written about one provider, beside its numbers. */
export function FeedbackOf(props: {
  readonly provider: Provider;
  readonly printer: ReportPrinter;
}) {
  const { provider, printer } = props;
  const feedback = useFeedback(provider);
  const { parts, report } = feedback;
  const { own } = parts.tally;
  const started = useStartedAction();
  const drafts = useLineDrafts();
  const [editing, setEditing] = useState<ActionId>();
  const reading = useMode() === 'reading';
  const actions = useModel((model) => model.actions()).filter(
    (action) => action.provider === provider.id,
  );
  const edited = actions.find(({ id }) => id === editing);
  const close = () => {
    setEditing(undefined);
    started.end();
  };
  if (own.total.cases === 0) return <NoFeedback audit={parts.audit.id} service={parts.service} />;
  return (
    <>
      <div className="page-head">
        <div>
          <ScreenHeading title="Feedback">Feedback for {parts.service}</ScreenHeading>
          <p>
            {counted(own.total.cases, 'finished case')} in {counted(own.rows.length, 'group')} ·
            draft until you save the PDF
          </p>
        </div>
        <SavePdf
          report={report}
          names={namesOf(provider, parts.audit.providers)}
          printer={printer}
        />
      </div>
      <div className="feedback-columns">
        <ImproveCard
          actions={actions}
          reading={reading}
          onAdd={() => started.begin()}
          onChange={(action: ImprovementAction) => setEditing(action.id)}
        />
        <AgainstOthers service={parts.service} tally={feedback.tally} />
      </div>
      <WordsDesk feedback={feedback} drafts={drafts} reading={reading} />
      {!reading && (edited || started.asked) && (
        <ActionBox
          key={edited?.id ?? 'new'}
          feedback={feedback}
          action={edited}
          criterion={started.criterion}
          group={started.group}
          onClose={close}
        />
      )}
    </>
  );
}

/** Names that may stand in feedback: providers and services, never people. */
const namesOf = (provider: Provider, providers: readonly Provider[]): string[] =>
  [provider, ...providers].flatMap(({ name, service, agencies }) => [name, service, ...agencies]);

/** An action being added: by the button, or from the results, whose address carries the finding. */
function useStartedAction() {
  const [params, setParams] = useSearchParams();
  const [pressed, setPressed] = useState(false);
  const criterion = params.get('finding') ?? undefined;
  const group = params.get('group') ?? undefined;
  return {
    asked: pressed || criterion !== undefined,
    criterion,
    group: group as GroupId | undefined,
    begin: () => setPressed(true),
    end: () => {
      setPressed(false);
      if (criterion !== undefined) setParams({}, { replace: true });
    },
  };
}

function NoFeedback({ audit, service }: { readonly audit: string; readonly service: string }) {
  return (
    <>
      <ScreenHeading title="Feedback">Feedback for {service}</ScreenHeading>
      <section className="card stack">
        <p>No feedback yet. It appears when the first case of {service} is finished.</p>
        <div className="row-of-buttons">
          <Link className="btn primary" to={`/a/${audit}/cases`}>
            Go to the cases
          </Link>
        </div>
      </section>
    </>
  );
}
