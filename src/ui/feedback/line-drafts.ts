import { useRef, useState } from 'react';
import { type FeedbackPart, feedbackParts } from '#src/audit/feedback-text.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { useFormDraft } from '#src/ui/parts/use-form-draft.ts';

/** The line of an open editor that a person is led to. `turn` grows, so that the same line can be asked for twice. */
export interface ChosenLine {
  readonly part: FeedbackPart;
  readonly line: number;
  readonly turn: number;
}

/** Editors that are open, by the part they change, with what stands in them: one line of text for each line. */
export interface LineDrafts {
  text(part: FeedbackPart): string | undefined;
  readonly chosen: ChosenLine | undefined;
  /** Words of reviewers that were put into an editor, still to be rewritten. */
  readonly taken: readonly string[];
  write(part: FeedbackPart, text: string): void;
  close(part: FeedbackPart): void;
  /** Opens the editor of a part at this line, counted from 0. `lines` are those of the report. */
  goTo(part: FeedbackPart, lines: readonly string[], line: number): void;
  /** Puts words into a new line at the end, as a draft. */
  use(part: FeedbackPart, lines: readonly string[], words: string): void;
}

type Texts = Partial<Record<FeedbackPart, string>>;

const textsIn = (found: unknown): Texts =>
  Object.fromEntries(
    Object.entries(Object(found)).filter(
      ([part, text]) => feedbackParts.some((one) => one === part) && typeof text === 'string',
    ),
  );

/** @param holder Whose report the lines stand in: what is typed is kept, sealed, until it is saved or cancelled. */
export function useLineDrafts(holder: ProviderId): LineDrafts {
  const kept = useFormDraft(`lines/${holder}`);
  const [texts, setTextsShown] = useState<Texts>(() => textsIn(kept.found));
  // Several changes can come before the next render: each begins from the one before.
  const latest = useRef(texts);
  const setTexts = (change: (before: Texts) => Texts) => {
    const after = change(latest.current);
    latest.current = after;
    setTextsShown(after);
    kept.keep(Object.keys(after).length === 0 ? undefined : after);
  };
  const [chosen, setChosen] = useState<ChosenLine>();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const write = (part: FeedbackPart, text: string) =>
    setTexts((before) => ({ ...before, [part]: text }));
  const choose = (part: FeedbackPart, line: number) =>
    setChosen((before) => ({ part, line, turn: (before?.turn ?? 0) + 1 }));
  const openText = (part: FeedbackPart, lines: readonly string[]) =>
    texts[part] ?? lines.join('\n');
  return {
    text: (part) => texts[part],
    chosen,
    taken,
    write,
    close(part) {
      setTexts(({ [part]: _closed, ...others }) => others);
      setChosen(undefined);
    },
    goTo(part, lines, line) {
      write(part, openText(part, lines));
      choose(part, line);
    },
    use(part, lines, words) {
      const before = openText(part, lines)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const draft = words.replace(/\s+/g, ' ').trim();
      write(part, [...before, draft].join('\n'));
      setTaken((known) => [...known, words]);
      choose(part, before.length);
    },
  };
}
