import { answerMeanings, foundationWords } from './guidance-words.ts';
import { useDesk } from './use-desk.ts';

/** What the question means and when each answer is right: the same parts in the same order every time. */
export function Guidance({ id }: { readonly id: string }) {
  const desk = useDesk();
  const item = desk.item(id);
  if (!item) return null;
  return (
    <div className="guidance">
      <h2>
        {desk.number(id)} {item.label}
      </h2>
      <p className="guidance-question">{item.question}</p>
      {item.guidance.look !== undefined && <p className="guidance-look">{item.guidance.look}</p>}
      {item.kind.type === 'four-way' && (
        <dl>
          {answerMeanings(item).map(({ code, name, when }) => (
            <div key={code}>
              <dt>{name}</dt> <dd>{when}</dd>
            </div>
          ))}
        </dl>
      )}
      {item.notApplicable === 'with-reason' && <p>For Not applicable, say why in the note.</p>}
      <p className="muted small">{foundationWords(item, desk.model.audit().standards.get(id))}</p>
    </div>
  );
}
