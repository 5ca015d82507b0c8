import type { Audit } from '#src/audit/audit.ts';
import { againstStandard, standardWords } from '#src/tally/against-standard.ts';
import { denominatorWords } from '#src/tally/count-words.ts';
import type { TallyCell, TallyColumn, TallyTable } from '#src/tally/tally-table.ts';
import type { UnsettledCounts } from '#src/tally/unsettled.ts';
import { CountCell } from './count-cell.tsx';
import { TallyNotes } from './tally-notes.tsx';

/** The table of results with every denominator in its cell; totals and standards at its end, notes in words below. */
export function TallySheet(props: {
  readonly audit: Audit;
  readonly table: TallyTable;
  readonly unsettled: UnsettledCounts;
}) {
  const { audit, table, unsettled } = props;
  const { columns, rows, total } = table;
  const cells = (row: number, of: readonly TallyCell[]) =>
    columns.map((column, index) => {
      const cell = of[index];
      return cell && <CountCell key={column.id} cell={cell} toSettle={unsettled.of(row, index)} />;
    });
  return (
    <section aria-labelledby="printed-table">
      <div className="paper-scroll">
        <table className="tally-sheet">
          <caption id="printed-table">
            Cases with Yes, by sample group
            <span className="visually-hidden">.</span>{' '}
            <small>{denominatorWords[table.denominator]}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">Sample group</th>
              <th scope="col">Cases</th>
              {columns.map(({ id, heading, polarity }) => (
                <th key={id} scope="col">
                  {heading}
                  {polarity === 'bad' && <small>high is bad</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, cases, cells: own }, row) => (
              <tr key={group.id}>
                <th scope="row">{group.name}</th>
                <td>{cases}</td>
                {cells(row, own)}
              </tr>
            ))}
          </tbody>
          <tbody className="totals">
            <tr>
              <th scope="row">All groups</th>
              <td>{total.cases}</td>
              {cells(rows.length, total.cells)}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                95% interval
              </th>
              {total.cells.map((cell, index) => (
                <td key={columns[index]?.id}>{intervalWords(cell)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                Standard
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  {column.standard === null
                    ? 'none'
                    : `${column.standard}% ${column.polarity === 'bad' ? 'No' : 'Yes'}`}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                Against it
              </th>
              {columns.map((column, index) => (
                <td key={column.id}>{againstWords(column, total.cells[index], table)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <TallyNotes {...{ audit, table, unsettled }} />
    </section>
  );
}

function intervalWords({ interval, shown }: TallyCell): string {
  if (!interval || shown.kind === 'words' || shown.percent === null) return 'none';
  const [from, to] = interval.map(Math.round);
  return `${from} to ${to}%`;
}

function againstWords(
  column: TallyColumn,
  cell: TallyCell | undefined,
  { denominator }: TallyTable,
): string {
  if (!cell) return 'none';
  return standardWords[againstStandard(column, cell, denominator)].toLowerCase();
}
