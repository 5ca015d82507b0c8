import { type ReviewerHandIn, stillOutWords } from '#src/ui/parts/hand-ins.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { whenWords } from '#src/ui/parts/time-words.ts';
import { unsentWords } from '#src/ui/parts/unsent-words.ts';
import { useHandIns } from '#src/ui/parts/use-hand-ins.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useUnsent } from '#src/ui/parts/use-unsent.ts';

/** Who has handed in: for each reviewer and laptop, what has come here. */
export function HandInCard() {
  const { open } = useAuditModel();
  const all = useHandIns();
  const unsent = useUnsent(open);
  const words = stillOutWords(all);
  // Laptops are told apart by a number, never by a name.
  const others = [...new Set(all.flatMap(({ laptops }) => laptops.map(({ device }) => device)))]
    .filter((device) => device !== undefined && device !== open.exchange.device)
    .sort();
  const laptopWords = (device: string | undefined): string => {
    if (device === undefined) return 'Not known';
    return device === open.exchange.device ? 'This laptop' : `Laptop ${others.indexOf(device) + 2}`;
  };
  return (
    <section className="card stack" aria-labelledby="handed-in">
      <h2 id="handed-in">Who has handed in</h2>
      <p>{words === '' ? 'Nobody is still to hand in.' : `${words}.`}</p>
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">What has come from each reviewer and laptop</caption>
          <thead>
            <tr>
              <th scope="col">Reviewer</th>
              <th scope="col">Laptop</th>
              <th scope="col" className="number">
                Cases done
              </th>
              <th scope="col">Last seen</th>
            </tr>
          </thead>
          <tbody>
            {all.map((handIn) => (
              <ReviewerRows
                key={handIn.member.id}
                handIn={handIn}
                laptopWords={laptopWords}
                here={open.exchange.device}
                unsent={unsent}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">
        What others have not sent cannot be seen from here. A case counts for whoever finished it.
      </p>
    </section>
  );
}

function ReviewerRows(props: {
  readonly handIn: ReviewerHandIn;
  readonly laptopWords: (device: string | undefined) => string;
  /** Random id of this browser. */
  readonly here: string;
  readonly unsent: number;
}) {
  const { handIn, laptopWords, here, unsent } = props;
  const { member, laptops, begun } = handIn;
  const name = (
    <>
      {member.initials} <span className="muted">{member.role}</span>
      {begun > 0 && (
        <small className="muted begun">{plural(begun, 'case', 'cases')} begun, not finished</small>
      )}
    </>
  );
  if (laptops.length === 0)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={3}>Nothing has come yet</td>
      </tr>
    );
  return laptops.map(({ device, casesDone, lastSeen }, index) => (
    <tr key={device ?? ''}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={laptops.length}>
          {name}
        </th>
      )}
      <td>
        {laptopWords(device)}
        {device === here && unsent > 0 && (
          <small className="muted begun">{unsentWords(unsent)}</small>
        )}
      </td>
      <td className="number">{casesDone}</td>
      <td>{whenWords(lastSeen, Date.now())}</td>
    </tr>
  ));
}
