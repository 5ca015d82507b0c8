import { countWords } from '#src/tally/count-words.ts';
import type { TallyCell } from '#src/tally/tally-table.ts';

/** A count with its base and share: "10 of 12 (83%)", or the words of a cell that has none; marked where to be careful. */
export function CountCell(props: { readonly cell: TallyCell; readonly toSettle: number }) {
  const { cell, toSettle } = props;
  const { shown } = cell;
  const [count = '', share] = countWords(shown).split(' (');
  return (
    <td>
      {shown.kind === 'words' ? count : <b>{count.replaceAll(' ', '\u00a0')}</b>}
      {share !== undefined && ` (${share}`}
      {cell.impossible && <abbr title="cannot be right"> !</abbr>}
      {toSettle > 0 && <span> ≠{toSettle}</span>}
    </td>
  );
}
