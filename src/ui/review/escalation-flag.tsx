import { OptionSegments } from './one-of-answer.tsx';
import { escalationOf } from './pages.ts';
import { idOf } from './row-names.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useCase, useDesk, useRow } from './use-desk.ts';

/**
 * The question of an immediate concern, in reach on every page of a case. It is asked as the last question too; there the row
 * stands for it.
 */
export function EscalationFlag({ page }: { readonly page: string }) {
  const desk = useDesk();
  const section = escalationOf(desk.model.tool);
  const [flag] = section?.items ?? [];
  return section && flag && section.id !== page ? (
    <Flag id={flag.id} hint={section.hint ?? ''} />
  ) : null;
}

function Flag({ id, hint }: { readonly id: string; readonly hint: string }) {
  const desk = useDesk();
  const route = useCaseRoute();
  const row = useRow(id);
  const raised = useCase(() => desk.concernDetails().length > 0);
  const item = desk.item(id);
  if (item?.kind.type !== 'one-of') return null;
  return (
    <div className={raised ? 'escalation raised' : 'escalation'} data-item={id} data-flag>
      <div className="escalation-line">
        <b id={idOf.label(id)}>{item.label}?</b>
        <OptionSegments
          item={item}
          options={item.kind.options}
          row={row}
          names={{ 'aria-labelledby': idOf.label(id) }}
        />
      </div>
      {row.disagreement !== '' && <p className="row-warning">{row.disagreement}</p>}
      {raised && (
        <>
          <p className="small" role="status">
            {hint}
          </p>
          <button
            type="button"
            className="btn block"
            onClick={() => route.toItem(desk.concernDetails()[0] ?? id)}
          >
            Say whom you told
          </button>
        </>
      )}
      <div className="pane-place" id={idOf.panePlace(id)} />
    </div>
  );
}
