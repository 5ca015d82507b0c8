import { Link } from 'react-router';
import { latenessWords } from '#src/audit/action-lateness.ts';
import { useBoard } from '#src/ui/actions/use-board.ts';
import { plural } from '#src/ui/parts/plural.ts';

const shown = 3;

/** Improvement actions that are overdue, the most late first; nothing while there are none. */
export function OverdueNotice({ audit }: { readonly audit: string }) {
  const late = useBoard().rows.filter(({ status }) => status === 'overdue');
  if (late.length === 0) return null;
  return (
    <section className="notice warn overdue-notice" aria-label="Overdue actions">
      <strong>{plural(late.length, 'action is', 'actions are')} overdue</strong>
      <ul>
        {late.slice(0, shown).map((row) => (
          <li key={row.action.id}>
            {row.action.action} <span className="muted">{aboutWords(row)}</span>
          </li>
        ))}
      </ul>
      <Link to={`/a/${audit}/actions?status=overdue`}>
        {late.length > shown ? `See all ${late.length} on the board` : 'Go to the board'}
      </Link>
    </section>
  );
}

const aboutWords = (row: { readonly service: string; readonly daysLate: number }): string =>
  [row.service, latenessWords(row)].filter((words) => words !== '').join(', ');
