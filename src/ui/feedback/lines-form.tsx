import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import { isRawNote } from '#src/review/raw-words.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';

/** Why words from the notes cannot be saved as they are. */
export const rewriteWords = 'Rewrite this in your own words: notes are about one case.';

const written = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The editor of one part: one line of text for each line of the report. */
export function LinesForm(props: {
  readonly about: string;
  readonly text: string;
  /** Lines that were there before: only others are held against the notes. */
  readonly before: readonly string[];
  /** What reviewers wrote about the provider's cases, and which of it was put in here. */
  readonly notes: readonly string[];
  readonly taken: readonly string[];
  readonly allowed: readonly string[];
  /** The line to be selected; another `turn` selects again. */
  readonly chosen: { readonly line: number; readonly turn: number } | undefined;
  readonly onWrite: (text: string) => void;
  readonly onSave: (lines: readonly string[]) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { about, text, before, taken, chosen } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const turn = chosen?.turn;
  const line = chosen?.line ?? 0;
  useEffect(() => {
    if (area.current && turn !== undefined) selectLine(area.current, line);
    else area.current?.focus();
  }, [turn, line]);
  const raw = (notes: readonly string[]) =>
    text.split('\n').findIndex((one) => !before.includes(one.trim()) && isRawNote(one, notes));
  const toRewrite = raw(taken) >= 0;
  const found = identifierWords(findIdentifiers(text, props.allowed));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const at = raw(props.notes);
    setProblem(at < 0 ? undefined : rewriteWords);
    if (at < 0) void props.onSave(written(text));
    else if (area.current) selectLine(area.current, at);
  };
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Field
        id={id}
        label={`Lines of the ${about}`}
        hint="One on each line. Write no names, dates of birth or details of one case."
        problem={problem}
      >
        <textarea
          {...tiedTo(id, { hint: true, problem })}
          ref={area}
          rows={Math.max(4, text.split('\n').length + 2)}
          maxLength={6000}
          value={text}
          onChange={(event) => {
            setProblem(undefined);
            props.onWrite(event.target.value);
          }}
        />
      </Field>
      {toRewrite && problem === undefined && (
        <p className="notice" role="status">
          {rewriteWords}
        </p>
      )}
      {found !== '' && (
        <p className="notice warn" role="status">
          {found}
        </p>
      )}
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          Save the {about}
        </button>
        <button type="button" className="btn" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line).reduce((length, one) => length + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line]?.length ?? 0));
}
