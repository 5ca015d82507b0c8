import { useMemo, useState } from 'react';
import { longDate } from '#src/audit/calendar.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { actionRemovedField, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { type RecordId, recordId } from '#src/log/change.ts';
import { criterionWords, standingWords } from '#src/report/model/action-lines.ts';
import { findingsNow } from '#src/report/model/finding-now.ts';
import { OpenReply } from '#src/ui/actions/open-reply.tsx';
import { useReply } from '#src/ui/actions/use-reply.ts';
import { useUndoLine } from '#src/ui/actions/use-undo-line.ts';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useToday } from '#src/ui/parts/use-now.ts';

interface Removed {
  readonly action: string;
  readonly record: RecordId;
  readonly step: string | undefined;
}

/** What the provider, or the commissioning team, should improve: each action with the finding it answers. */
export function ImproveCard(props: {
  /** Whose actions they are. */
  readonly holder: ProviderId;
  readonly actions: readonly ImprovementAction[];
  readonly reading: boolean;
  readonly onAdd: () => void;
  readonly onChange: (action: ImprovementAction) => void;
}) {
  const { holder, actions, reading } = props;
  const ofTeam = holder === commissioningTeam;
  const { open, tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const day = auditDay(open, useToday());
  const unsettled = useModel((model) => model.unsettled());
  // One count of the holder's results serves all its actions.
  const findingOf = useMemo(
    () => findingsNow(tool, audit, cases, unsettled),
    [tool, audit, cases, unsettled],
  );
  const [removed, setRemoved] = useState<Removed>();
  const reply = useReply();
  const line = useUndoLine();
  const remove = ({ id, action }: ImprovementAction) => {
    const record = recordId('action', id);
    const changes = open.write([{ record, edits: [{ field: actionRemovedField, value: true }] }]);
    setRemoved({ action, record, step: changes[0]?.step });
  };
  const putBack = ({ record, step }: Removed) => {
    const edits = [{ field: actionRemovedField, value: null }];
    open.write([{ record, edits }], step === undefined ? {} : { undoes: step });
    setRemoved(undefined);
  };
  return (
    <section className="card stack" aria-labelledby="improve">
      <h2 id="improve">{ofTeam ? 'Commissioning actions' : 'Improve'}</h2>
      {actions.length === 0 ? (
        <p>No {ofTeam && 'commissioning '}actions have been agreed yet.</p>
      ) : (
        <div className="scroll">
          <table className="table improve-table" aria-labelledby="improve">
            <thead>
              <tr>
                <th scope="col">Finding</th>
                <th scope="col">Action</th>
                <th scope="col">Who</th>
                <th scope="col">By</th>
                <th scope="col">Status</th>
                <th scope="col">
                  <span className="visually-hidden">Change</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {actions.map((action) => (
                <ActionRow
                  key={action.id}
                  action={action}
                  finding={findingOf(action)}
                  standing={standingWords(tool, action, day)}
                  reading={reading}
                  onChange={() => props.onChange(action)}
                  onRemove={() => remove(action)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row-of-buttons">
        <button type="button" className="btn" disabled={reading} onClick={props.onAdd}>
          Add an action
        </button>
        {!ofTeam && (
          <OpenReply reply={reply} disabled={reading || actions.length === 0} onTaken={line.say} />
        )}
        <span role="status">{removed && `Removed “${removed.action}”.`}</span>
        {removed && (
          <button type="button" className="link-btn" onClick={() => putBack(removed)}>
            Put it back
          </button>
        )}
        <span role="status">{line.words}</span>
        {line.undo && !reading && (
          <button type="button" className="link-btn" onClick={line.undo}>
            Undo
          </button>
        )}
      </div>
    </section>
  );
}

function ActionRow(props: {
  readonly action: ImprovementAction;
  /** As it is to be read now. */
  readonly finding: string;
  /** How it stands today. */
  readonly standing: string;
  readonly reading: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  const { action, finding, reading } = props;
  const { tool } = useAuditModel();
  return (
    <tr>
      <th scope="row">
        {criterionWords(tool, action.criterion)}
        <span className="finding">{finding === '' ? 'No number' : finding}</span>
      </th>
      <td>{action.action}</td>
      <td>{action.owner === '' ? 'Not agreed' : action.owner}</td>
      <td>{action.due === '' ? 'Not agreed' : longDate(action.due)}</td>
      <td>{props.standing}</td>
      <td>
        <span className="row-of-buttons">
          <button
            type="button"
            className="link-btn"
            aria-label={`Change: ${action.action}`}
            disabled={reading}
            onClick={props.onChange}
          >
            Change
          </button>
          <button
            type="button"
            className="link-btn"
            aria-label={`Remove: ${action.action}`}
            disabled={reading}
            onClick={props.onRemove}
          >
            Remove
          </button>
        </span>
      </td>
    </tr>
  );
}
