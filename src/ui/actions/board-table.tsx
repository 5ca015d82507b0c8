import { memo } from 'react';
import { Link } from 'react-router';
import { longDate } from '#src/audit/calendar.ts';
import { holderKey } from '#src/audit/commissioning-team.ts';
import type { ActionStatus, ImprovementAction } from '#src/audit/improvement-action.ts';
import type { BoardRow } from './board-rows.ts';
import { Standing } from './standing.tsx';
import { StatusPicker } from './status-picker.tsx';

export interface RowActs {
  readonly onStatus: (action: ImprovementAction, status: ActionStatus) => void;
  readonly onChange: (action: ImprovementAction) => void;
  readonly onHistory: (action: ImprovementAction) => void;
}

const heads = ['Status', 'Provider and finding', 'Action', 'Who', 'Start', 'Due', 'Provider says'];

/** Actions of all providers. On a narrow screen each row is a card. */
export function BoardTable(props: {
  readonly rows: readonly BoardRow[];
  readonly audit: string;
  readonly reading: boolean;
  readonly acts: RowActs;
}) {
  return (
    <div className="card board-scroll">
      <table className="table board-table" aria-label="Actions, most late first">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">What you can do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <ActionRow
              key={row.action.id}
              row={row}
              audit={props.audit}
              reading={props.reading}
              acts={props.acts}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ActionRow = memo(function ActionRow(props: {
  readonly row: BoardRow;
  readonly audit: string;
  readonly reading: boolean;
  readonly acts: RowActs;
}) {
  const { row, audit, reading, acts } = props;
  const { action } = row;
  const about = action.action;
  return (
    <tr>
      <td>
        <Standing row={row} />
      </td>
      <td>
        <Link to={`/a/${audit}/feedback/${holderKey(action.provider)}`}>{row.service}</Link>
        <span className="finding">
          {row.criterion}: {row.finding === '' ? 'no number' : row.finding}
        </span>
        {action.carriedFrom !== '' && (
          <span className="tag">Carried over from the audit before</span>
        )}
      </td>
      <th scope="row">{about}</th>
      <td data-head="Who">{action.owner === '' ? 'Not agreed' : action.owner}</td>
      <td data-head="Start">{dayWords(action.start)}</td>
      <td data-head="Due">{dayWords(action.due)}</td>
      <td data-head="Provider says">
        {row.answer}
        {action.responseWhy !== '' && <span className="finding">“{action.responseWhy}”</span>}
      </td>
      <td>
        <div className="row-acts">
          {!reading && (
            <>
              <button
                type="button"
                className="link-btn"
                aria-label={`Change: ${about}`}
                onClick={() => acts.onChange(action)}
              >
                Change
              </button>
              <StatusPicker
                about={about}
                now={action.status}
                onSet={(status) => acts.onStatus(action, status)}
              />
            </>
          )}
          <button
            type="button"
            className="link-btn"
            aria-label={`History: ${about}`}
            onClick={() => acts.onHistory(action)}
          >
            History
          </button>
        </div>
      </td>
    </tr>
  );
});

const dayWords = (day: string): string => (day === '' ? 'Not agreed' : longDate(day));
