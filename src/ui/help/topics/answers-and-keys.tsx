import { answerMeanings } from '#src/report/guide/answer-meanings.ts';
import { KeyTable } from '#src/ui/help/key-table.tsx';
import { settleKeys } from '#src/ui/help/keys.ts';

export function AnswersAndKeys() {
  return (
    <>
      <section className="card stack">
        <div className="scroll">
          <table className="table">
            <caption>The 4 answers</caption>
            <thead>
              <tr>
                <th scope="col">Answer</th>
                <th scope="col">Key</th>
                <th scope="col">It means</th>
                <th scope="col">In the percentage</th>
              </tr>
            </thead>
            <tbody>
              {answerMeanings.map(({ answer, keys, means, counted }) => (
                <tr key={answer}>
                  <th scope="row">{answer}</th>
                  <td>{keys}</td>
                  <td>{means}</td>
                  <td>{counted}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="card">
        <KeyTable />
      </section>
      <section className="card">
        <KeyTable caption="Keys on the screen “Answers to settle”" lines={settleKeys} />
      </section>
    </>
  );
}
