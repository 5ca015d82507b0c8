import { escalationOf } from './pages.ts';
import { useReadOnly } from './read-only.ts';
import { useCase, useDesk, useRow } from './use-desk.ts';

/** The question of an immediate concern: on every page of a case, with what to do now when the answer is Yes. */
export function EscalationFlag() {
  const desk = useDesk();
  const section = escalationOf(desk.model.tool);
  const [flag] = section?.items ?? [];
  return section && flag ? <Flag id={flag.id} hint={section.hint ?? ''} /> : null;
}

function Flag({ id, hint }: { readonly id: string; readonly hint: string }) {
  const desk = useDesk();
  const row = useRow(id);
  const readOnly = useReadOnly();
  const raised = useCase(({ view }) => detailsOf(desk.model.tool).some(view.applies));
  const item = desk.item(id);
  if (item?.kind.type !== 'one-of') return null;
  return (
    <div className={raised ? 'escalation raised' : 'escalation'} id="escalation" data-item={id}>
      <b id="escalation-name">{item.label}?</b>
      <div
        className="segments"
        role="radiogroup"
        data-answers="choice"
        aria-labelledby="escalation-name"
      >
        {item.kind.options.map(({ code, label }) => (
          <label key={code}>
            <input
              type="radio"
              name={`answer-${id}`}
              value={code}
              checked={row.disagreement === '' && row.answer === code}
              disabled={readOnly}
              onChange={() => desk.answer(id, code)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {row.disagreement !== '' && <p className="row-warning">{row.disagreement}</p>}
      {raised && (
        <>
          <p className="small" role="status">
            {hint}
          </p>
          <button type="button" className="btn block" onClick={() => desk.escalating.set('open')}>
            Say whom you told
          </button>
        </>
      )}
    </div>
  );
}

/** Ids of what is asked once a concern is raised. */
export const detailsOf = (tool: Parameters<typeof escalationOf>[0]): string[] =>
  escalationOf(tool)
    ?.items.slice(1)
    .map(({ id }) => id) ?? [];
