import { type UseFormReturn, useWatch } from 'react-hook-form';
import { tiedTo } from '#src/ui/parts/field.tsx';
import type { NewAuditForm } from './new-audit-schema.ts';

/** A recovery code for the safe: shown here once, printed, and never kept in readable form. */
export function RecoveryFields(props: {
  readonly form: UseFormReturn<NewAuditForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
  /** Empty until it was asked for. */
  readonly code: string;
  readonly onAsk: () => void;
}) {
  const { form, id, problem, code, onAsk } = props;
  const wanted = useWatch({ control: form.control, name: 'recovery' });
  const label = useWatch({ control: form.control, name: 'label' });
  const control = id('recoveryKept');
  const sentence = problem('recoveryKept');
  return (
    <section className="card stack" aria-labelledby={id('recovery-title')}>
      <h2 id={id('recovery-title')}>Recovery code</h2>
      <label className="choice">
        <input
          type="checkbox"
          {...form.register('recovery', {
            onChange: ({ target }: { target: { checked: boolean } }) => target.checked && onAsk(),
          })}
        />
        <span>
          Print a recovery code
          <span className="hint block">
            It opens the audit when the passphrase is lost. Keep it on paper in a locked place.
          </span>
        </span>
      </label>
      {wanted && (
        <div className="under-choice stack">
          <div className="recovery-sheet">
            <h3>Recovery code: {label}</h3>
            <output className="phrase">{code}</output>
            <p>
              Opens this audit in Case File Audit, on the laptop where it was made. Keep this sheet
              locked away from the laptop. It is shown only once.
            </p>
          </div>
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={() => window.print()}>
              Print the code
            </button>
          </div>
          {sentence !== undefined && (
            <p className="field-problem" id={`${control}-problem`}>
              {sentence}
            </p>
          )}
          <label className="choice">
            <input
              type="checkbox"
              {...tiedTo(control, { problem: sentence })}
              {...form.register('recoveryKept')}
            />
            I have printed the code or written it down
          </label>
        </div>
      )}
    </section>
  );
}
