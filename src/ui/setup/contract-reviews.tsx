import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { mostContractReviews } from '#src/audit/audit-details.ts';
import { askAboutDayAfterAudit } from '#src/audit/date-questions.ts';
import { DateQuestion } from '#src/ui/parts/date-question.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import type { DetailsForm } from './details-form-schema.ts';

/** The days on which contracts with providers are reviewed: none, or one on each line. */
export function ContractReviews(props: {
  readonly form: UseFormReturn<DetailsForm>;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, problem } = props;
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'contractReviews',
  });
  const [reviews, auditDate] = useWatch({
    control: form.control,
    name: ['contractReviews', 'auditDate'],
  });
  return (
    <fieldset className="stack">
      <legend>Contract reviews (optional)</legend>
      <div className="hint">The days you look at each provider’s actions with it.</div>
      {fields.map((field, index) => (
        <div className="row-of-buttons" key={field.id}>
          <TextField
            id={`details-contractReviews-${index}-day`}
            label={`Contract review ${index + 1}`}
            problem={problem(`contractReviews-${index}-day`)}
            field={form.register(`contractReviews.${index}.day`)}
            type="date"
            width="medium"
          />
          <DateQuestion words={askAboutDayAfterAudit(reviews[index]?.day ?? '', auditDate)} />
          <button type="button" className="link-btn" onClick={() => remove(index)}>
            Take away<span className="visually-hidden"> contract review {index + 1}</span>
          </button>
        </div>
      ))}
      {fields.length < mostContractReviews && (
        <div>
          <button type="button" className="btn" onClick={() => append({ day: '' })}>
            Add a contract review
          </button>
        </div>
      )}
    </fieldset>
  );
}
