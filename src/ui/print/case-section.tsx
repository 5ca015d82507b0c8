import type { Item } from '#src/tool/audit-tool.ts';
import { useCase, useDesk } from '#src/ui/review/use-desk.ts';
import { type SaidLine, saidOf } from './case-said.ts';

/** A note longer than this may go on over the end of a page. */
const keptTogether = 600;

/** The answers of one section as a table; notes run under their question over its whole width. */
export function CaseSection(props: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}) {
  const { id, title, items } = props;
  const desk = useDesk();
  const reviewed = useCase((now) => now);
  const { team } = desk.model.audit();
  return (
    <section aria-labelledby={`printed-${id}`}>
      <h2 id={`printed-${id}`}>{title}</h2>
      <div className="paper-scroll">
        <table className="case-table" aria-labelledby={`printed-${id}`}>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Answer</th>
            </tr>
          </thead>
          {items.map((item) => (
            <CaseLine
              key={item.id}
              number={desk.number(item.id)}
              item={item}
              said={saidOf(item, reviewed, desk.log(), team)}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

function CaseLine(props: {
  readonly number: string;
  readonly item: Item;
  readonly said: SaidLine;
}) {
  const { number, item, said } = props;
  const { notes, seenIn, flagged } = said;
  const long = item.kind.type === 'long-text' && said.given;
  const whole = notes.join('').length + (long ? said.answer.length : 0) < keptTogether;
  return (
    <tbody data-whole={whole ? 'yes' : undefined}>
      <tr>
        <th scope="row">
          {number} {item.label}
          <span className="asked">{item.question}</span>
        </th>
        <td>
          {long ? 'Written below' : said.given ? <b>{said.answer}</b> : <em>{said.answer}</em>}
          {flagged && <span className="aside">Flagged for discussion</span>}
          {seenIn.length > 0 && <span className="aside">Seen in: {seenIn.join(', ')}</span>}
          {said.disagreement !== '' && <span className="aside">{said.disagreement}</span>}
        </td>
      </tr>
      {long && (
        <tr>
          <td colSpan={2} className="written">
            {said.answer}
          </td>
        </tr>
      )}
      {notes.map((note) => (
        <tr key={note}>
          <td colSpan={2} className="written">
            <b>Note:</b> {note}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
