import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { feedbackParts } from '#src/audit/feedback-text.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Provider } from '#src/audit/provider.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useMode, useModel } from '#src/ui/parts/use-model.ts';
import { ActionBox } from './action-box.tsx';
import { ImproveCard } from './improve-card.tsx';
import { useLineDrafts } from './line-drafts.ts';
import type { ReportDesk } from './save/report-desk.ts';
import { SaveBox } from './save/save-box.tsx';
import type { SaveChoice } from './save/use-save-choice.ts';
import { useFeedback } from './use-feedback.ts';
import { FocusField, useArrival, useGoToPlace } from './use-fix.tsx';
import { WordsDesk } from './words-desk.tsx';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What is written about one provider, beside its numbers. */
export function FeedbackOf(props: {
  readonly provider: Provider;
  readonly desk: ReportDesk;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
}) {
  const { provider } = props;
  const feedback = useFeedback(provider);
  const { parts, report } = feedback;
  const { own } = parts.tally;
  const started = useStartedAction();
  const drafts = useLineDrafts();
  const { asked, setAsked } = useArrival(report, drafts);
  const [saving, setSaving] = useState(false);
  const goTo = useGoToPlace(parts.audit.id);
  const reading = useMode() === 'reading';
  const actions = useModel((model) => model.actions()).filter(
    (action) => action.provider === provider.id,
  );
  const edited = actions.find(({ id }) => id === asked?.action);
  const close = () => {
    setAsked(undefined);
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
            draft until you save the reports
          </p>
        </div>
        <button type="button" className="btn primary" onClick={() => setSaving(true)}>
          Save reports
        </button>
      </div>
      <WordsDesk
        feedback={feedback}
        drafts={drafts}
        reading={reading}
        improve={
          <ImproveCard
            actions={actions}
            reading={reading}
            onAdd={() => started.begin()}
            onChange={({ id }: ImprovementAction) => setAsked({ action: id })}
          />
        }
      />
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
      {!reading && edited && asked?.field && <FocusField id={`action-${asked.field}`} />}
      {saving && (
        <Suspense fallback={null}>
          <SaveBox
            provider={provider}
            desk={props.desk}
            choice={props.choice}
            onChoose={props.onChoose}
            unsaved={feedbackParts.some((part) => drafts.text(part) !== undefined)}
            onFix={(place) => {
              setSaving(false);
              goTo(place);
            }}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
    </>
  );
}

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
