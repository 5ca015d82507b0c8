import { useState } from 'react';
import type { Warning } from '#src/review/warnings.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { answerWords } from './answer-words.ts';
import { ConfirmBox } from './confirm-box.tsx';
import { presetWords } from './preset-words.ts';
import { useReadOnly } from './read-only.ts';
import { idOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { ruleWords } from './rule-words.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useDesk } from './use-desk.ts';

/** What is said under a question. Only an answer adds a line here, never moving through the questions. */
export function RowLines({ item, row }: { readonly item: Item; readonly row: RowState }) {
  const { warnings, disagreement, offers, note } = row;
  return (
    <>
      {row.preset && !item.derived && row.answer !== undefined && (
        <p className="row-line">{presetWords(item, answerWords(item, row.answer))}</p>
      )}
      {(warnings.length > 0 || disagreement !== '') && (
        <div className="row-line" id={idOf.warning(item.id)}>
          {disagreement !== '' && <p className="row-warning">{disagreement}</p>}
          {warnings.map((warning) => (
            <WarningLine key={warning.rule.id} warning={warning} />
          ))}
        </div>
      )}
      {offers.map((offer) => (
        <OfferLine key={offer.id} id={offer.id} label={offer.label} />
      ))}
      {note !== '' && <p className="row-line row-note">{note}</p>}
    </>
  );
}

function OfferLine({ id, label }: { readonly id: string; readonly label: string }) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const take = () => {
    desk.take(id);
    desk.say(`Done: ${label}. Undo takes it back.`);
  };
  return (
    <p className="row-line">
      <button type="button" className="btn small-btn" onClick={take}>
        {label}
      </button>
    </p>
  );
}

const leads = { soft: 'Check: ', information: 'For information: ', hard: 'Before you finish: ' };

/** What was seen and what can be done about it: change either answer, or say why it is right. */
export function WarningLine({ warning }: { readonly warning: Warning }) {
  const desk = useDesk();
  const route = useCaseRoute();
  const readOnly = useReadOnly();
  const [confirming, setConfirming] = useState(false);
  const { rule } = warning;
  const { view } = desk.reviewed();
  const items = rule.items.filter((item) => view.applies(item) && !desk.item(item)?.derived);
  return (
    <div className={`row-warning ${rule.strength}`}>
      <span>
        {leads[rule.strength]}
        {ruleWords(rule.message, desk.nameOf)}
      </span>{' '}
      {!readOnly && rule.strength !== 'information' && (
        <span className="row-warning-ways">
          {items.map((item) => (
            <button
              key={item}
              type="button"
              className="link-btn"
              onClick={() => route.toItem(item)}
              aria-label={`Change ${desk.nameOf(item)}`}
            >
              Change {desk.number(item)}
            </button>
          ))}
          {rule.strength === 'soft' && (
            <button type="button" className="link-btn" onClick={() => setConfirming(true)}>
              It’s right
            </button>
          )}
        </span>
      )}
      {confirming && <ConfirmBox rule={rule} onClose={() => setConfirming(false)} />}
    </div>
  );
}
