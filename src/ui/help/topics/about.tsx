import { Link } from 'react-router';
import { rodt } from '#src/tool/rodt/rodt.ts';

export function Counting() {
  return (
    <section className="card stack">
      <p>
        Every result is a count of cases: “8 of 50 (16%)”. The second number says how many cases are
        counted. You choose it: cases where the question applies and was checked (the usual way),
        all cases in the group (as the 2012 table was printed), or cases with a recovery plan. One
        table never mixes them.
      </p>
      <p>Percentages are left out when fewer than 10 cases are counted, because they mislead.</p>
    </section>
  );
}

export function Safety() {
  return (
    <section className="card stack">
      <p>
        Everything you write is sealed with the audit’s passphrase before it is stored. Nobody can
        open it without the passphrase or the printed recovery code, and we cannot either. The audit
        locks itself when nobody touches the laptop; you can lock it in the top bar.
      </p>
      <p>The app sends nothing anywhere. It needs no network after the first visit.</p>
      <p>
        The browser’s own help with spelling, writing and translation can send what stands on the
        page to its maker. It is off here; you can turn spelling help on in{' '}
        <Link to="/settings">Settings</Link>. Your IT department can forbid it for all. In Chrome:
        SpellCheckServiceEnabled and TranslateEnabled set to false, HelpMeWriteSettings set to 2. In
        Edge: MicrosoftEditorProofingEnabled, MicrosoftEditorSynonymsEnabled, TextPredictionEnabled,
        ComposeInlineEnabled and TranslateEnabled, each set to false.
      </p>
      <p>
        What you type into a form and do not save is kept on this laptop, sealed, and is back when
        you come again, until you save it or throw it away.
      </p>
    </section>
  );
}

export function Versions() {
  return (
    <section className="card stack">
      <p>
        {rodt.name}, version {rodt.version}. {rodt.about}
      </p>
      <p>Browsers: Chrome or Edge 123 or newer, Firefox 121 or newer, Safari 17.5 or newer.</p>
    </section>
  );
}
