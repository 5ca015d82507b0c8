import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { addDays, isRealDate } from '#src/audit/calendar.ts';
import { askAboutAuditDay, askAboutDayAfterAudit } from '#src/audit/date-questions.ts';
import { DateQuestion } from '#src/ui/parts/date-question.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useToday } from '#src/ui/parts/use-now.ts';
import { ContractReviews } from './contract-reviews.tsx';
import type { DetailsForm } from './details-form-schema.ts';

/** Days from the audit to feedback: the Southampton audit of 2012 gave providers theirs 2 weeks later. */
export const feedbackDays = 14;

/** The days that matter: the audit, feedback, which follows it until somebody chooses another day, and contract reviews. */
export function DatesFields(props: {
  readonly form: UseFormReturn<DetailsForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  const [follows, setFollows] = useState(() => {
    const { auditDate, feedbackDue } = form.getValues();
    return !isRealDate(auditDate) || feedbackDue === addDays(auditDate, feedbackDays);
  });
  const [ofAudit, ofFeedback] = useWatch({
    control: form.control,
    name: ['auditDate', 'feedbackDue'],
  });
  const auditDate = form.register('auditDate', {
    onChange: ({ target }: { target: { value: string } }) => {
      if (follows && isRealDate(target.value))
        form.setValue('feedbackDue', addDays(target.value, feedbackDays));
    },
  });
  return (
    <>
      <TextField
        id={id('auditDate')}
        label="Audit date"
        hint="The day, or the first day, the notes are read."
        problem={problem('auditDate')}
        field={auditDate}
        type="date"
        width="medium"
      />
      <DateQuestion words={askAboutAuditDay(ofAudit, useToday())} />
      <TextField
        id={id('feedbackDue')}
        label="Feedback due"
        hint={
          follows
            ? `${feedbackDays} days after the audit date, until you choose another day.`
            : 'The day each provider is given its results.'
        }
        problem={problem('feedbackDue')}
        field={form.register('feedbackDue', { onChange: () => setFollows(false) })}
        type="date"
        width="medium"
      />
      <DateQuestion words={askAboutDayAfterAudit(ofFeedback, ofAudit)} />
      <ContractReviews form={form} problem={problem} />
    </>
  );
}
