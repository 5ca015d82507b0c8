import { useId, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type FeedbackPart, feedbackField } from '#src/audit/feedback-text.ts';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import type { Provider } from '#src/audit/provider.ts';
import { Field } from '#src/ui/parts/field.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';

const words: Readonly<Record<FeedbackPart, { readonly title: string; readonly about: string }>> = {
  strengths: { title: 'Keep doing', about: 'strengths' },
  concerns: { title: 'Concerns', about: 'concerns' },
  'good-practice': { title: 'Good practice worth sharing', about: 'good practice' },
  summary: { title: 'Summary', about: 'summary' },
};

/** Lines of the report that a person may write in place of those made from the numbers. */
export function LinesCard(props: {
  readonly part: FeedbackPart;
  readonly provider: Provider;
  readonly reading: boolean;
  /** What the report prints now, and what it would print from the numbers. */
  readonly shown: readonly string[];
  readonly made: readonly string[];
}) {
  const { part, provider, reading, shown, made } = props;
  const { open } = useAuditModel();
  const field = feedbackField(provider.id, part);
  const edited = useModel((model) => model.open.log(model.open.record).current.get(field));
  const isEdited = edited?.[0] !== undefined && edited[0].value !== null;
  const { save, unsaved } = useSaving();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const { title, about } = words[part];
  const write = async (value: readonly string[] | null) => {
    if (!(await save([{ record: open.record, edits: [{ field, value }] }]))) return;
    setEditing(false);
    change.current?.focus();
  };
  return (
    <section className="card stack lines-card" aria-label={title}>
      <div className="lines-head">
        <h2>{title}</h2>
        <span className="muted small">
          {isEdited ? 'Edited' : part === 'good-practice' ? 'Not written yet' : 'From the numbers'}
        </span>
      </div>
      {editing ? (
        <LinesForm
          about={about}
          lines={shown}
          allowed={[provider.name, provider.service]}
          onSave={write}
          onCancel={() => setEditing(false)}
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
      {!editing && (
        <div className="row-of-buttons">
          <button
            type="button"
            className="btn"
            ref={change}
            disabled={reading}
            onClick={() => setEditing(true)}
          >
            Edit the {about}
          </button>
          {isEdited && part !== 'good-practice' && (
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

function LinesForm(props: {
  readonly about: string;
  readonly lines: readonly string[];
  readonly allowed: readonly string[];
  readonly onSave: (lines: readonly string[]) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const form = useForm({ defaultValues: { text: props.lines.join('\n') } });
  const text = useWatch({ control: form.control, name: 'text' });
  const found = identifierWords(findIdentifiers(text, props.allowed));
  const save = form.handleSubmit(({ text: written }) =>
    props.onSave(
      written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  );
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <Field
        id={id}
        label={`Lines of the ${props.about}`}
        hint="One on each line. Write no names, dates of birth or details of one case."
      >
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={Math.max(4, props.lines.length + 2)}
          maxLength={6000}
          {...form.register('text')}
        />
      </Field>
      {found !== '' && (
        <p className="notice warn" role="status">
          {found}
        </p>
      )}
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          Save the {props.about}
        </button>
        <button type="button" className="btn" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
