import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { type LongText, longTexts } from '#src/review/finish.ts';
import type { CaseDesk } from './case-desk.ts';
import { casePath } from './case-path.ts';
import { draftsOf } from './drafts.ts';
import { pageOf } from './pages.ts';
import { useCase, useDesk } from './use-desk.ts';

/** A text that stands in the way of finishing: not saved yet, or kept though it is too long. */
export interface WaitingText {
  /** Place on the page where it is shown. */
  readonly id: string;
  readonly item: string;
  readonly sentence: string;
  readonly to: string;
}

const placeOf = (field: string): string => `waiting-${field}`;

function longTextOf(desk: CaseDesk, { field, item, over }: LongText): WaitingText {
  const what = field.startsWith('note/') ? 'The note for' : 'The answer to';
  const characters = over === 1 ? 'character' : 'characters';
  return {
    id: placeOf(field),
    item,
    sentence: `${what} ${desk.nameOf(item)} is too long: shorten it by ${over} ${characters}`,
    to: casePath(desk.model.open.id, desk.id, pageOf(desk.pages(), item)?.section.id),
  };
}

/** The texts of the case in hand that have to be changed before it is finished. */
export function waitingTexts(desk: CaseDesk): WaitingText[] {
  const drafts = draftsOf(desk.model.open)
    .all()
    .filter(({ record }) => record === desk.record);
  const typed = new Set(drafts.map(({ field }) => field));
  return [
    ...drafts.map(({ field, item, name, problem, to }) => ({
      id: placeOf(field),
      item,
      sentence: `${name} is not saved yet. ${problem}`,
      to,
    })),
    ...longTexts(desk.reviewed())
      .filter(({ field }) => !typed.has(field))
      .map((text) => longTextOf(desk, text)),
  ];
}

/** Texts to put right, each with the way to it. */
export function WaitingList() {
  const desk = useDesk();
  const drafts = draftsOf(desk.model.open);
  useSyncExternalStore(drafts.subscribe, drafts.all);
  useCase((reviewed) => reviewed);
  const texts = waitingTexts(desk);
  if (texts.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="waiting">
      <h2 id="waiting">{texts.length === 1 ? '1 text' : `${texts.length} texts`} to put right</h2>
      {texts.map(({ id, item, sentence, to }) => (
        <div key={id} className="notice bad" id={id} tabIndex={-1}>
          <p>
            <strong>{sentence}.</strong>{' '}
            <Link to={to} state={{ focus: item }}>
              Go to {desk.nameOf(item)}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}
