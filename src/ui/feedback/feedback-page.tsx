import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { feedbackParts } from '#src/audit/feedback-text.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { numbered, readOf } from '#src/report/model/phrases.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useMode, useModel } from '#src/ui/parts/use-model.ts';
import { ActionBox } from './action-box.tsx';
import { ImproveCard } from './improve-card.tsx';
import { useLineDrafts } from './line-drafts.ts';
import type { ReportDesk } from './save/report-desk.ts';
import { SaveBox } from './save/save-box.tsx';
import type { SaveChoice } from './save/use-save-choice.ts';
import { FocusField, useArrival, useGoToPlace } from './use-fix.tsx';
import { WordsDesk } from './words-desk.tsx';
import type { Written } from './written.ts';

/** Saving reports, the same on every tab. */
export interface PageSaving {
  readonly desk: ReportDesk;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
}

/** One tab of the feedback: actions, lines and the reports, each with its boxes. */
export function FeedbackPage(props: PageSaving & { readonly written: Written }) {
  const { written } = props;
  const { holder, own } = written;
  const audit = useModel((model) => model.audit());
  const started = useStartedAction();
  const drafts = useLineDrafts(holder);
  const { asked, setAsked } = useArrival(written.shown, drafts);
  const [saving, setSaving] = useState(false);
  const goTo = useGoToPlace(audit.id);
  const draft = useDraftWords();
  const reading = useMode() === 'reading';
  const actions = useModel((model) => model.actions()).filter(
    (action) => action.provider === holder,
  );
  const edited = actions.find(({ id }) => id === asked?.action);
  const close = () => {
    setAsked(undefined);
    started.end();
  };
  return (
    <>
      <div className="page-head">
        <div>
          <ScreenHeading title="Feedback">{written.heading}</ScreenHeading>
          {own.total.cases > 0 && (
            <p>
              {numbered(own.total.cases, 'finished case')} in {readOf(own.rows, 'group')}
              {draft !== undefined && <> · {draft}</>}
            </p>
          )}
        </div>
        {own.total.cases > 0 && (
          <button type="button" className="btn primary" onClick={() => setSaving(true)}>
            Save reports
          </button>
        )}
      </div>
      {own.total.cases === 0 ? (
        <NoFeedback audit={audit.id} firstCase={written.firstCase} />
      ) : (
        <WordsDesk
          written={written}
          drafts={drafts}
          reading={reading}
          improve={
            <ImproveCard
              holder={holder}
              actions={actions}
              reading={reading}
              onAdd={() => started.begin()}
              onChange={({ id }: ImprovementAction) => setAsked({ action: id })}
            />
          }
        />
      )}
      {!reading && (edited || started.asked) && (
        <ActionBox
          key={edited?.id ?? 'new'}
          holder={holder}
          findings={written.findings()}
          action={edited}
          criterion={started.criterion}
          ofGroup={started.finding(written)}
          onClose={close}
        />
      )}
      {!reading && edited && asked?.field && <FocusField id={`action-${asked.field}`} />}
      {saving && (
        <Suspense fallback={null}>
          <SaveBox
            holder={holder}
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
    /** As it stands in the group it was started from. */
    finding: ({ findingOfGroup }: Written) =>
      criterion !== undefined && group !== undefined
        ? findingOfGroup(criterion, group as GroupId)
        : undefined,
    begin: () => setPressed(true),
    end: () => {
      setPressed(false);
      if (criterion !== undefined) setParams({}, { replace: true });
    },
  };
}

function NoFeedback(props: { readonly audit: string; readonly firstCase: string }) {
  return (
    <section className="card stack">
      <p>No feedback yet. It appears when {props.firstCase} is finished.</p>
      <div className="row-of-buttons">
        <Link className="btn primary" to={`/a/${props.audit}/cases`}>
          Go to the cases
        </Link>
      </div>
    </section>
  );
}
