import { unanswered } from '#src/review/progress.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { ruleWords } from '#src/ui/review/rule-words.ts';
import { useCase, useDesk } from '#src/ui/review/use-desk.ts';

/** What is not answered and why, what still needs a look, and what was called right. */
export function CaseChecks() {
  const desk = useDesk();
  const { view, review, warnings } = useCase((now) => now);
  const open = unanswered(view);
  const accepted = warnings.filter(({ confirmed }) => confirmed);
  const others = warnings.filter(
    ({ confirmed, rule }) => !confirmed && rule.strength !== 'information',
  );
  return (
    <>
      <section className="paper-box" aria-labelledby="printed-open">
        <h2 id="printed-open">
          {open.length === 0
            ? 'Every question is answered'
            : `Not answered: ${open.length === 1 ? '1 question' : `${open.length} questions`}`}
        </h2>
        {open.length > 0 && <p>{open.map(({ id }) => desk.nameOf(id)).join(' · ')}</p>}
        {open.length > 0 && (
          <p>
            <b>Reason given:</b>{' '}
            {review.unansweredReason === '' ? 'none yet' : review.unansweredReason}
          </p>
        )}
      </section>
      {others.length > 0 && (
        <section className="paper-box" aria-labelledby="printed-warnings">
          <h2 id="printed-warnings">Still to check</h2>
          <ul>
            {others.map(({ rule }) => (
              <li key={rule.id}>{ruleWords(rule.message, desk.nameOf)}</li>
            ))}
          </ul>
        </section>
      )}
      {accepted.length > 0 && (
        <section className="paper-box" aria-labelledby="printed-accepted">
          <h2 id="printed-accepted">Warnings accepted</h2>
          <ul>
            {accepted.map(({ rule }) => (
              <li key={rule.id}>
                {ruleWords(rule.message, desk.nameOf)} <b>Called right because:</b>{' '}
                {review.confirmed.get(rule.id)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The questions that do not fit the case as it is answered, with the notes that still stand beside them. */
export function NotFitting() {
  const desk = useDesk();
  const { view, review } = useCase((now) => now);
  const { tool } = desk.model;
  const items = chosenItems(tool, desk.model.audit().extendedSections).filter(
    ({ id }) => !view.applies(id),
  );
  if (items.length === 0) return null;
  const waits = ({ id }: Item) => review.answers.has(id) || review.notes.has(id);
  return (
    <section aria-labelledby="printed-not-fitting">
      <h2 id="printed-not-fitting">Do not fit this case</h2>
      <p className="asked">{items.map((item) => desk.nameOf(item.id)).join(' · ')}</p>
      {items.some(waits) && (
        <ul className="written">
          {items.filter(waits).map(({ id }) => (
            <li key={id}>
              <b>{desk.nameOf(id)}:</b>{' '}
              {review.answers.has(id) && 'answered before, not counted now. '}
              {review.notes.has(id) && `Note: ${review.notes.get(id)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
