import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { denominatorWords } from '#src/tally/count-words.ts';
import type { TallyCell, TallyTable } from '#src/tally/tally-table.ts';
import type { UnsettledCounts } from '#src/tally/unsettled.ts';
import { CellButton } from './cell-button.tsx';
import type { Place } from './chosen-cell.ts';
import { placeAfter } from './grid-keys.ts';
import './tally-view.css';

/**
 * The recovery plan quality table: a real table, one tab stop. Arrow keys, Home and End move and choose; Enter goes on
 * to the details. The text of a cell is its count or its words, so that a screen reader and a script read the same.
 */
export function TallyView(props: {
  readonly table: TallyTable;
  readonly unsettled: UnsettledCounts;
  readonly percent: boolean;
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
  readonly onOpen: () => void;
}) {
  const { table, unsettled, percent, chosen, onChoose, onOpen } = props;
  const { columns, rows, total } = table;
  const element = useRef<HTMLTableElement>(null);
  const captionId = useId();
  const [hovered, setHovered] = useState<number>();
  const tint = (column: number) => (hovered === column ? 'tinted' : undefined);

  const move = (event: KeyboardEvent) => {
    const from = placeIn(event.target);
    if (!from || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      onChoose(from);
      onOpen();
    }
    const to = placeAfter(event.key, event.ctrlKey, from, rows.length + 1, columns.length);
    if (!to) return;
    event.preventDefault();
    const button = `[data-place="${to.row}.${to.column}"]`;
    element.current?.querySelector<HTMLElement>(button)?.focus();
  };
  // Chosen when the key comes up: a held arrow key does not count every cell it passes.
  const choose = (event: KeyboardEvent) => {
    const place = placeIn(event.target);
    const moved = place && placeAfter(event.key, event.ctrlKey, place, 1, 1);
    if (moved) onChoose(place);
  };

  const cellsOf = (row: number, name: string, cells: readonly TallyCell[]) =>
    columns.map((column, index) => {
      const cell = cells[index];
      if (!cell) return null;
      const here = chosen.row === row && chosen.column === index;
      return (
        <td
          key={column.id}
          className={tint(index)}
          data-kind={cell.shown.kind}
          onPointerEnter={() => setHovered(index)}
        >
          <CellButton
            place={{ row, column: index }}
            bar={row < rows.length}
            toSettle={unsettled.of(row, index)}
            {...{ cell, column, percent, name, here, onChoose }}
          />
        </td>
      );
    });

  return (
    <>
      <section className="tally-region" aria-labelledby={captionId}>
        <table
          ref={element}
          className="tally"
          onKeyDown={move}
          onKeyUp={choose}
          onPointerLeave={() => setHovered(undefined)}
        >
          <caption>
            <span id={captionId}>Cases with Yes, by sample group</span>
            <span className="visually-hidden">.</span>{' '}
            <small>
              Bars show the share of cases. Orange bars: a high number is bad.{' '}
              {denominatorWords[table.denominator]}
            </small>
          </caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Cases</th>
              {columns.map((column, index) => (
                <th
                  key={column.id}
                  scope="col"
                  className={tint(index)}
                  data-polarity={column.polarity}
                >
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, cases, cells }, row) => (
              <tr key={group.id}>
                <th scope="row">{group.label}</th>
                <td>{cases}</td>
                {cellsOf(row, group.name, cells)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All groups</th>
              <td>{total.cases}</td>
              {cellsOf(rows.length, 'All groups', total.cells)}
            </tr>
            <tr className="shares">
              <th scope="row">Per cent</th>
              <td>{total.cases === 0 ? 'no cases' : '100%'}</td>
              {total.cells.map((cell, index) => (
                <td key={columns[index]?.id} className={tint(index)}>
                  {shareWords(cell)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="tally-keys">
        In the table, arrow keys move, Enter goes to the details and Esc comes back.
        {unsettled.all > 0 && ' ≠ marks counts with answers to settle.'}
      </p>
    </>
  );
}

/** The share of a total, or why there is none. */
function shareWords({ shown }: TallyCell): string {
  if (shown.kind === 'words') return shown.words;
  return shown.percent === null ? 'none' : `${shown.percent}%`;
}

function placeIn(target: EventTarget): Place | undefined {
  if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return undefined;
  const [row = 0, column = 0] = target.dataset.place.split('.').map(Number);
  return { row, column };
}
