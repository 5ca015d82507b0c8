import { useEffect, useRef } from 'react';
import { type FeedbackPart, feedbackField } from '#src/audit/feedback-text.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import type { LineDrafts } from './line-drafts.ts';
import { LinesForm } from './lines-form.tsx';

const words: Readonly<Record<FeedbackPart, { readonly title: string; readonly about: string }>> = {
  strengths: { title: 'Keep doing', about: 'strengths' },
  concerns: { title: 'Concerns', about: 'concerns' },
  'good-practice': { title: 'Good practice worth sharing', about: 'good practice' },
  summary: { title: 'Summary', about: 'summary' },
};

/** Lines of the report that a person may write in place of those made from the numbers. */
export function LinesCard(props: {
  readonly part: FeedbackPart;
  /** Whose report they stand in. */
  readonly holder: ProviderId;
  readonly reading: boolean;
  /** What the report prints now, and what it would print from the numbers. */
  readonly shown: readonly string[];
  readonly made: readonly string[];
  readonly drafts: LineDrafts;
  /** What reviewers wrote about the cases: none of it may be a line. */
  readonly notes: readonly string[];
  /** Names that may be written. */
  readonly allowed: readonly string[];
}) {
  const { part, holder, reading, shown, made, drafts } = props;
  const { open } = useAuditModel();
  const field = feedbackField(holder, part);
  const edited = useModel((model) => model.open.log(model.open.record).current.get(field));
  const isEdited = edited?.[0] !== undefined && edited[0].value !== null;
  const { save, unsaved } = useSaving();
  const change = useRef<HTMLButtonElement>(null);
  const { title, about } = words[part];
  const text = drafts.text(part);
  const fromNumbers = made.length > 0;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && text === undefined) change.current?.focus();
    wasOpen.current = text !== undefined;
  }, [text]);
  const write = async (value: readonly string[] | null) => {
    if (await save([{ record: open.record, edits: [{ field, value }] }])) drafts.close(part);
  };
  return (
    <section className="card stack lines-card" aria-label={title}>
      <div className="lines-head">
        <h2>{title}</h2>
        <span className="muted small">
          {isEdited ? 'Edited' : fromNumbers ? 'From the numbers' : 'Not written yet'}
        </span>
      </div>
      {text !== undefined ? (
        <LinesForm
          about={about}
          text={text}
          before={shown}
          notes={props.notes}
          taken={drafts.taken}
          allowed={props.allowed}
          chosen={drafts.chosen?.part === part ? drafts.chosen : undefined}
          onWrite={(written) => drafts.write(part, written)}
          onSave={write}
          onCancel={() => drafts.close(part)}
        />
      ) : shown.length === 0 ? (
        <p>None written.</p>
      ) : (
        <ul>
          {shown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <UnsavedNotice words={unsaved} />
      {text === undefined && (
        <div className="row-of-buttons">
          <button
            type="button"
            className="btn"
            ref={change}
            disabled={reading}
            onClick={() => drafts.write(part, shown.join('\n'))}
          >
            Edit the {about}
          </button>
          {isEdited && fromNumbers && (
            <button
              type="button"
              className="btn"
              disabled={reading}
              aria-label={`Use the numbers again for the ${about}`}
              onClick={() => void write(null)}
            >
              Use the numbers again
            </button>
          )}
        </div>
      )}
      {isEdited && made.length > 0 && (
        <details>
          <summary>What the numbers say</summary>
          <ul>
            {made.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
