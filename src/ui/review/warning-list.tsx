import { useState } from 'react';
import { unconfirmEdits } from '#src/review/edits.ts';
import { stoppingFinish, toCheck, type Warning } from '#src/review/warnings.ts';
import { ConfirmBox } from './confirm-box.tsx';
import { useReadOnly } from './read-only.ts';
import { ruleWords } from './rule-words.ts';
import { ItemLink } from './unanswered-list.tsx';
import { useCase, useDesk } from './use-desk.ts';

/** Answers that do not go together: those that stop finishing first, and last what was called right. */
export function WarningList() {
  const warnings = useCase((reviewed) => reviewed.warnings);
  const hard = stoppingFinish(warnings);
  const soft = toCheck(warnings).filter((warning) => !hard.includes(warning));
  const confirmed = warnings.filter((warning) => warning.confirmed);
  const count = hard.length + soft.length;
  if (count + confirmed.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="to-check">
      <h2 id="to-check">
        {count === 1 ? '1 answer to check' : `${count === 0 ? 'No' : count} answers to check`}
      </h2>
      {hard.map((warning) => (
        <HardWarning key={warning.rule.id} warning={warning} />
      ))}
      {soft.map((warning) => (
        <SoftWarning key={warning.rule.id} warning={warning} />
      ))}
      {confirmed.length > 0 && <Confirmed warnings={confirmed} />}
    </section>
  );
}

const idOfRule = (rule: string): string => `rule-${rule}`;

function HardWarning({ warning }: { readonly warning: Warning }) {
  const desk = useDesk();
  const { rule } = warning;
  return (
    <div className="notice bad" id={idOfRule(rule.id)} tabIndex={-1}>
      <p>
        <strong>Settle this before you finish.</strong> {ruleWords(rule.message, desk.nameOf)}
      </p>
      <Ways warning={warning} />
    </div>
  );
}

function SoftWarning({ warning }: { readonly warning: Warning }) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const [confirming, setConfirming] = useState(false);
  const { rule } = warning;
  return (
    <div className="notice warn">
      <p>{ruleWords(rule.message, desk.nameOf)}</p>
      <Ways warning={warning}>
        <button
          type="button"
          className="btn"
          disabled={readOnly}
          onClick={() => setConfirming(true)}
        >
          It’s right
        </button>
      </Ways>
      {confirming && <ConfirmBox rule={rule} onClose={() => setConfirming(false)} />}
    </div>
  );
}

function Ways(props: { readonly warning: Warning; readonly children?: React.ReactNode }) {
  const desk = useDesk();
  const { view } = desk.reviewed();
  const items = props.warning.rule.items
    .filter((id) => view.applies(id))
    .map((id) => desk.item(id))
    .filter((item) => item !== undefined && !item.derived);
  return (
    <div className="row-of-buttons">
      {items.map((item) => item && <ItemLink key={item.id} item={item} verb="Change " />)}
      {props.children}
    </div>
  );
}

function Confirmed({ warnings }: { readonly warnings: readonly Warning[] }) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const { confirmed } = desk.reviewed().review;
  return (
    <details>
      <summary>
        {warnings.length === 1 ? '1 answer was' : `${warnings.length} answers were`} called right
      </summary>
      <ul>
        {warnings.map(({ rule }) => (
          <li key={rule.id}>
            {ruleWords(rule.message, desk.nameOf)} Reason: {confirmed.get(rule.id)}{' '}
            <button
              type="button"
              className="link-btn"
              disabled={readOnly}
              onClick={() => desk.write(unconfirmEdits(rule.id))}
            >
              Check again
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The place on the page where a rule that stops finishing is shown. */
export const placeOfRule = idOfRule;
