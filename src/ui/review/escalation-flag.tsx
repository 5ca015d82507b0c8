import { answerWords } from './answer-words.ts';
import { escalationOf } from './pages.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useCase, useDesk, useRow } from './use-desk.ts';

/**
 * The way to the question of an immediate concern, on every page of a case but its own: what was answered, and with Yes what to
 * do now.
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
  if (!item) return null;
  const given = row.answer === undefined ? 'Not answered' : answerWords(item, row.answer);
  return (
    <div className={raised ? 'escalation raised' : 'escalation'}>
      <button type="button" className="escalation-line" onClick={() => route.toConcern()}>
        <b>{item.label}?</b> <span>{row.disagreement === '' ? given : row.disagreement}</span>
      </button>
      {raised && (
        <p className="small" role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
