import { Link } from 'react-router';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { KeyTable } from './key-table.tsx';
import { settleKeys } from './keys.ts';

const answers = [
  ['Yes', 'Y or 1', 'You saw it in the notes.', 'Top and bottom'],
  [
    'No',
    'N or 2',
    'You looked in every file you have and it is not there, or the notes show it was not done. What is not written down counts as No.',
    'Bottom only',
  ],
  [
    'N/A, not applicable',
    'A or 3',
    'The question does not fit this person. Some questions ask for a reason.',
    'Left out',
  ],
  [
    'Could not check',
    'X or 4',
    'A file was missing or unreadable, so you cannot say.',
    'Left out; counted and shown',
  ],
] as const;

/** What the answers mean, all keys, how results are counted, and what to know about passphrases and browsers. */
export function HelpScreen() {
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <ScreenHeading title="Help" />
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
              {answers.map(([answer, key, meaning, counted]) => (
                <tr key={answer}>
                  <th scope="row">{answer}</th>
                  <td>{key}</td>
                  <td>{meaning}</td>
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
      <section className="card stack">
        <h2>How results are counted</h2>
        <p>
          Every result is a count of cases: “8 of 50 (16%)”. The second number says how many cases
          are counted. You choose it: cases where the question applies and was checked (the usual
          way), all cases in the group (as the 2012 table was printed), or cases with a recovery
          plan. One table never mixes them.
        </p>
        <p>Percentages are left out when fewer than 10 cases are counted, because they mislead.</p>
      </section>
      <section className="card stack">
        <h2>Passphrase and safety</h2>
        <p>
          Everything you write is sealed with the audit’s passphrase before it is stored. Nobody can
          open it without the passphrase or the printed recovery code, and we cannot either. The
          audit locks itself when nobody touches the laptop; you can lock it in the top bar.
        </p>
        <p>The app sends nothing anywhere. It needs no network after the first visit.</p>
        <p>
          The browser’s own help with spelling, writing and translation can send what stands on the
          page to its maker. It is off here; you can turn spelling help on in{' '}
          <Link to="/settings">Settings</Link>. Your IT department can forbid it for all: in Chrome
          and Edge by SpellCheckServiceEnabled and TranslateEnabled, in Edge also by
          MicrosoftEditorProofingEnabled and MicrosoftEditorSynonymsEnabled, each set to false.
        </p>
        <p>
          What you type into a form and do not save is kept on this laptop, sealed, and is back when
          you come again, until you save it or throw it away.
        </p>
      </section>
      <section className="card stack">
        <h2>Browsers</h2>
        <p>Chrome or Edge 123 or newer, Firefox 121 or newer, Safari 17.5 or newer.</p>
      </section>
      <section className="card stack">
        <h2>About the questions</h2>
        <p>
          {rodt.name}, version {rodt.version}. {rodt.about}
        </p>
      </section>
    </main>
  );
}
