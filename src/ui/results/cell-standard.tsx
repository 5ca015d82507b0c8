import type { Audit } from '#src/audit/audit.ts';
import { isLeftOpen, reviewRequiredSentence } from '#src/report/model/review-required.ts';
import { againstStandard, standardMeanings, standardWords } from '#src/tally/against-standard.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { sourceWords } from '#src/tool/words.ts';
import { plural } from '#src/ui/parts/plural.ts';
import type { ChosenCell } from './chosen-cell.ts';

/** How sure the number is, and how it stands against its standard. */
export function CellStandard(props: {
  readonly audit: Audit;
  readonly table: TallyTable;
  readonly chosen: ChosenCell;
}) {
  const { audit, table, chosen } = props;
  const { group, column, cell } = chosen;
  return (
    <>
      {!group && <Interval cell={cell} />}
      {isLeftOpen(column, audit) ? (
        <p>{reviewRequiredSentence('This column', audit.reviewRequired)}</p>
      ) : column.standard === null ? (
        <p>This question is not scored: it has no standard.</p>
      ) : (
        <Standard {...{ table, chosen, standard: column.standard }} />
      )}
    </>
  );
}

function Interval({ cell }: Pick<ChosenCell, 'cell'>) {
  if (!cell.interval || cell.shown.kind === 'words' || cell.shown.percent === null) return null;
  const [from, to] = cell.interval.map(Math.round);
  return (
    <p>
      95% interval {from} to {to}%.{' '}
      <span className="muted">
        With {plural(cell.shown.of, 'case', 'cases')}, chance alone can move the share this far.
      </span>
    </p>
  );
}

function Standard(props: {
  readonly table: TallyTable;
  readonly chosen: ChosenCell;
  readonly standard: number;
}) {
  const { table, chosen, standard } = props;
  const { column, cell } = chosen;
  const { standardSource } = column;
  const source = standardSource === null ? 'set for this audit' : sourceWords(standardSource);
  const answer = column.polarity === 'bad' ? 'No' : 'Yes';
  const against = againstStandard(column, cell, table.denominator);
  return (
    <p>
      Standard: {standard}% or more answered {answer} ({source}).{' '}
      <strong className="tag" data-against={against}>
        {standardWords[against]}
      </strong>{' '}
      {against !== 'met' && against !== 'below' && standardMeanings[against]}
    </p>
  );
}
