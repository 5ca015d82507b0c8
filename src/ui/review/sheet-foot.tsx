import type { KeyboardEvent } from 'react';
import { Link, useParams } from 'react-router';
import type { NumberedSection } from '#src/tool/item-index.ts';
import { settings } from '#src/ui/parts/settings.ts';
import { useWatched } from '#src/ui/parts/watched.ts';
import { casePath } from './case-path.ts';
import { focusLast } from './focus-row.ts';
import { KeyStrip } from './key-strip.tsx';
import { useReadOnly } from './read-only.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useCase, useDesk } from './use-desk.ts';
import type { Undo } from './use-undo.ts';

/** Up leads back to the last question, as it leads here. */
const backUp = (event: KeyboardEvent): void => {
  if (event.key !== 'ArrowUp' || !settings().singleKeys || !focusLast()) return;
  event.preventDefault();
};

/** Back from the immediate concern to the question that was left for it. */
function BackFromConcern() {
  const desk = useDesk();
  const route = useCaseRoute();
  const left = useWatched(desk.left);
  if (left === '') return null;
  return (
    <button type="button" className="btn" onClick={() => route.goBack()}>
      Back to {desk.nameOf(left)}
    </button>
  );
}

/** What comes after the last question: the next section or the check page, undo, and the keys. */
export function SheetFoot({ page, undo }: { readonly page: NumberedSection; readonly undo: Undo }) {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const readOnly = useReadOnly();
  const next = useCase(() => {
    const all = desk.pages();
    const at = all.findIndex(({ section }) => section.id === page.section.id);
    return at < 0 ? undefined : all[at + 1]?.section;
  });
  const leading = { 'data-next-step': true, className: 'btn primary', onKeyDown: backUp };
  return (
    <footer className="review-foot">
      {page.section.role === 'escalation' && <BackFromConcern />}
      {next && (
        <Link {...leading} to={casePath(audit, desk.id, next.id)}>
          Continue to {next.title}
        </Link>
      )}
      <Link
        data-check
        {...(next ? { className: 'btn' } : leading)}
        to={casePath(audit, desk.id, 'check')}
      >
        Check this case
      </Link>
      <button data-repeat type="button" className="btn" disabled={readOnly} onClick={undo.undo}>
        Undo
      </button>
      <button type="button" className="btn" disabled={readOnly} onClick={undo.redo}>
        Redo
      </button>
      <KeyStrip />
    </footer>
  );
}
