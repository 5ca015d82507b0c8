import type { Audit } from '#src/audit/audit.ts';
import { fourWayWords } from '#src/tool/words.ts';
import { Blank, Lines, Tick } from './form-answer.tsx';

/** More groups than this are written by hand. */
const mostGroups = 12;

/** Which case, who, when; what the four answers mean; and what happens with the paper. */
export function FormHead({ audit }: { readonly audit: Audit }) {
  const { groups } = audit;
  return (
    <>
      <section className="paper-box" aria-label="Which case">
        <p className="ticks">
          <Blank wide name="Case number" /> <Blank name="Reviewer’s initials" />{' '}
          <Blank name="Date" />
        </p>
        {groups.length > 0 && groups.length <= mostGroups ? (
          <p className="ticks">
            <em>Sample group:</em>
            {groups.map(({ id, name }) => (
              <Tick key={id}>{name}</Tick>
            ))}
          </p>
        ) : (
          <p className="ticks">
            <Blank wide name="Sample group" />
          </p>
        )}
      </section>
      <p>
        One form for one case. Tick one answer for each question, and type the answers into the app
        under the same case number. Write no names, dates of birth or NHS numbers. Keep the form
        locked away, and destroy it when it has been typed in.
      </p>
      <div className="paper-scroll">
        <table className="plain-table">
          <caption>The 4 answers</caption>
          <thead>
            <tr>
              <th scope="col">Answer</th>
              <th scope="col">It means</th>
            </tr>
          </thead>
          <tbody>
            {fourWayWords.map(({ code, long, short, meaning }) => (
              <tr key={code}>
                <th scope="row">{short === long ? long : `${long} (${short})`}</th>
                <td>{meaning}.</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        Not every question fits every person. Where it says “Answer this only if”, leave the
        question out when that is not so. “Not used” means that N/A cannot be the answer.
      </p>
    </>
  );
}

/** After the last question: what finishing in the app will ask. */
export function FormEnd() {
  return (
    <section className="paper-box keep" aria-label="At the end">
      <p>
        <b>Why are questions left unanswered?</b> For example: Prescribing file not available.
      </p>
      <Lines count={2} />
      <p className="ticks">
        <Blank name="Finished by (initials)" /> <Blank name="Date" />{' '}
        <Blank name="Typed in by (initials)" /> <Blank name="Date" />
      </p>
    </section>
  );
}
