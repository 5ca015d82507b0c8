import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { NewAuditForm } from './new-audit-schema.ts';
import { OfferedWords } from './offered-words.tsx';
import { OwnPassphrase } from './own-passphrase.tsx';

/** The passphrase: six random words, or one of the person's own. What losing it means is said first. */
export function PassphraseFields(props: {
  readonly form: UseFormReturn<NewAuditForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  const kind = useWatch({ control: form.control, name: 'phraseKind' });
  return (
    <section className="card stack" aria-labelledby={id('phrase-title')}>
      <h2 id={id('phrase-title')}>Passphrase</h2>
      <p>
        Everything in the audit is locked with a passphrase. You are asked for it when you open the
        audit, and after 15 minutes without a key or a click.
      </p>
      <p className="notice warn">
        <strong>If the passphrase is lost, the audit is lost.</strong> Without it, or a recovery
        code printed below, nobody can open the audit again. There is no other way in.
      </p>
      <fieldset>
        <legend>Which passphrase?</legend>
        <label className="choice">
          <input type="radio" value="words" {...form.register('phraseKind')} />
          Use these 6 random words (best)
        </label>
        {kind === 'words' && <OfferedWords {...props} />}
        <label className="choice">
          <input type="radio" value="own" {...form.register('phraseKind')} />
          Choose my own
        </label>
        {kind === 'own' && <OwnPassphrase form={form} id={id} problem={problem} />}
      </fieldset>
    </section>
  );
}
