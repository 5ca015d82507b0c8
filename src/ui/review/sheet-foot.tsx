import { Link, useParams } from 'react-router';
import type { NumberedSection } from '#src/tool/item-index.ts';
import { casePath } from './case-path.ts';
import { KeyStrip } from './key-strip.tsx';
import { useReadOnly } from './read-only.ts';
import { useCase, useDesk } from './use-desk.ts';
import type { Undo } from './use-undo.ts';

/** What comes after the last question: the next section or finishing, undo, and the keys. */
export function SheetFoot({ page, undo }: { readonly page: NumberedSection; readonly undo: Undo }) {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const readOnly = useReadOnly();
  const next = useCase(() => {
    const all = desk.pages();
    const at = all.findIndex(({ section }) => section.id === page.section.id);
    return at < 0 ? undefined : all[at + 1]?.section;
  });
  const finished = useCase(({ review }) => review.finished);
  const last = next === undefined;
  return (
    <footer className="review-foot">
      {next && (
        <Link className="btn primary" data-next-step to={casePath(audit, desk.id, next.id)}>
          Continue to {next.title}
        </Link>
      )}
      <Link
        className={last ? 'btn primary' : 'btn'}
        data-finish
        {...(last ? { 'data-next-step': true } : {})}
        to={casePath(audit, desk.id, 'check')}
      >
        {finished ? 'See the check page' : 'Finish this case'}
      </Link>
      <button type="button" className="btn" disabled={readOnly} onClick={undo.undo}>
        Undo
      </button>
      <button type="button" className="btn" disabled={readOnly} onClick={undo.redo}>
        Redo
      </button>
      <KeyStrip />
    </footer>
  );
}
