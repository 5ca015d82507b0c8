import { askAboutMoment, askAboutMonth } from '#src/audit/date-questions.ts';
import { answerField, noteLimit } from '#src/review/case-review.ts';
import { answerEdits } from '#src/review/edits.ts';
import type { Answer, AnswerKind, Item } from '#src/tool/audit-tool.ts';
import { yearsAndMonths } from './answer-words.ts';
import { useReadOnly } from './read-only.ts';
import { partlyFilled, readTyped, typedMonth } from './read-typed.ts';
import { idOf, namesOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { useDesk } from './use-desk.ts';
import { useTyped } from './use-typed.ts';

/** Attributes of the input for each kind that is typed on one line. */
function inputOf(kind: AnswerKind) {
  switch (kind.type) {
    case 'whole-number':
    case 'months':
      return { type: 'text', inputMode: 'numeric', className: 'input number-input' } as const;
    case 'month':
      return { type: 'text', placeholder: 'mm/yyyy', className: 'input month-input' } as const;
    case 'date-time':
      // A last year of four digits: what is typed then goes on from the year to the hour by itself.
      return {
        type: 'datetime-local',
        max: '2099-12-31T23:59',
        className: 'input time-input',
      } as const;
    default:
      return { type: 'text', className: 'input text-input' } as const;
  }
}

function unitOf(kind: AnswerKind, answer: Answer | undefined): string {
  if (kind.type === 'whole-number') return kind.unit ?? '';
  if (kind.type !== 'months') return '';
  return typeof answer === 'number' && answer >= 12
    ? `months: ${yearsAndMonths(answer)}`
    : 'months';
}

const shown = (kind: AnswerKind, answer: Answer): string =>
  kind.type === 'month' ? typedMonth(String(answer)) : String(answer);

/** What is to be asked about a month or moment that is possible and unlikely. */
function askAbout(kind: AnswerKind, given: Answer | undefined, auditDate: string) {
  if (typeof given !== 'string') return undefined;
  if (kind.type === 'month') return askAboutMonth(given, auditDate);
  return kind.type === 'date-time' ? askAboutMoment(given, auditDate) : undefined;
}

/** A number, a month, a duration, a time or a few words. */
export function TypedAnswer({ item, row }: { readonly item: Item; readonly row: RowState }) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const { kind } = item;
  const given = row.disagreement === '' ? row.answer : undefined;
  const none = kind.type === 'month' && given === 'none';
  const typed = useTyped({
    field: answerField(item.id),
    stored: given === undefined || none ? '' : shown(kind, given),
    read: (text) => readTyped(kind, text),
    save: (value, seen) => desk.write(answerEdits(item.id, (value as Answer) ?? undefined), seen),
  });
  const unit = unitOf(kind, given);
  const { auditDate } = desk.model.audit();
  const question = typed.problem === '' ? askAbout(kind, given, auditDate) : undefined;
  return (
    <>
      <span className="typed-answer">
        {kind.type === 'month' && kind.noneLabel !== undefined && (
          <label className="choice">
            <input
              type="checkbox"
              checked={none}
              disabled={readOnly}
              onChange={(event) => desk.answer(item.id, event.target.checked ? 'none' : undefined)}
            />
            {kind.noneLabel}
          </label>
        )}
        <span data-answers={kind.type === 'short-text' ? 'words' : 'figure'}>
          <input
            {...inputOf(kind)}
            autoComplete="off"
            value={typed.text === partlyFilled ? '' : typed.text}
            disabled={readOnly || none}
            maxLength={kind.type === 'short-text' ? undefined : noteLimit}
            onChange={({ target }) =>
              typed.change(target.validity.badInput ? partlyFilled : target.value)
            }
            onBlur={({ target }) => {
              // Browsers tell nobody while only a part is filled in.
              if (target.validity.badInput) typed.change(partlyFilled);
              typed.settle();
            }}
            {...namesOf(item.id, row, typed.problem)}
            {...(typed.problem === '' ? {} : { 'aria-invalid': true })}
          />
        </span>
        {unit !== '' && <span className="unit">{unit}</span>}
      </span>
      <p className="row-line problem" id={idOf.problem(item.id)} role="status">
        {typed.problem !== '' && `Not saved. ${typed.problem}.`}
      </p>
      {question !== undefined && (
        <p className="row-line ask" role="status">
          {question}
        </p>
      )}
    </>
  );
}
