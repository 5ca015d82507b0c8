import { useEffect } from 'react';
import { Box } from '#src/ui/parts/box.tsx';
import { useWatched } from '#src/ui/parts/watched.ts';
import { AnswerControl } from './answer-control.tsx';
import { detailsOf } from './escalation-flag.tsx';
import { focusItem } from './focus-row.ts';
import { escalationOf } from './pages.ts';
import { idOf } from './row-names.ts';
import { useCase, useDesk, useRow } from './use-desk.ts';

/** What the concern is about, who was told and when. Each answer is saved at once, as everywhere. */
export function EscalationBox() {
  const desk = useDesk();
  const wanted = useWatched(desk.escalating);
  return wanted === '' ? null : <Details wanted={wanted} />;
}

function Details({ wanted }: { readonly wanted: string }) {
  const desk = useDesk();
  const section = escalationOf(desk.model.tool);
  const shown = useCase(({ view }) => detailsOf(desk.model.tool).filter(view.applies).join(' '));
  const close = () => desk.escalating.set('');
  useEffect(() => {
    if (wanted !== 'open') focusItem(wanted);
  }, [wanted]);
  return (
    <Box title={section?.title ?? ''} onClose={close}>
      <div className="notice warn">
        <p>
          <strong>{section?.hint}</strong>
        </p>
        <p>
          What you write here stays out of every report. Write roles, not names. Each answer is
          saved at once.
        </p>
      </div>
      {shown
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => (
          <Detail key={id} id={id} />
        ))}
      <div>
        <button type="button" className="btn primary" onClick={close}>
          Back to the case
        </button>
      </div>
    </Box>
  );
}

function Detail({ id }: { readonly id: string }) {
  const desk = useDesk();
  const row = useRow(id);
  const item = desk.item(id);
  if (!item) return null;
  return (
    <div className="field escalation-detail" data-item={id}>
      <span className="visually-hidden" id={idOf.number(id)}>
        {desk.number(id)}
      </span>
      <b id={idOf.label(id)}>{item.label}</b>
      <span className="hint" id={idOf.question(id)}>
        {item.guidance.look}
      </span>
      <AnswerControl item={item} row={row} />
    </div>
  );
}
