import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { isRealDate, longDate } from '#src/audit/calendar.ts';
import { askAboutAuditDay } from '#src/audit/date-questions.ts';
import { DateQuestion } from '#src/ui/parts/date-question.tsx';
import { RoleNotice } from '#src/ui/parts/role-notice.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useToday } from '#src/ui/parts/use-now.ts';
import type { NewAuditForm } from './new-audit-schema.ts';

/** Shown while the audit is locked, unless somebody writes something else. Tells nobody which service it is about. */
export const labelFor = (auditDate: string): string =>
  isRealDate(auditDate) ? `Audit of ${longDate(auditDate)}` : 'Audit';

/** Name, date and label of a new audit, and who makes it. */
export function NewAuditDetails(props: {
  readonly form: UseFormReturn<NewAuditForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  // The label follows the date until somebody writes one.
  const [follows, setFollows] = useState(true);
  const ofAudit = useWatch({ control: form.control, name: 'auditDate' });
  const auditDate = form.register('auditDate', {
    onChange: ({ target }: { target: { value: string } }) => {
      if (follows) form.setValue('label', labelFor(target.value));
    },
  });
  return (
    <>
      <TextField
        id={id('name')}
        label="Name of the audit"
        hint="Shown at the top of results and reports, for example “Southampton, February 2012”."
        problem={problem('name')}
        field={form.register('name')}
      />
      <TextField
        id={id('auditDate')}
        label="Audit date"
        hint="The day, or the first day, the notes are read. Feedback is due 14 days later; you can change that."
        problem={problem('auditDate')}
        field={auditDate}
        type="date"
        width="medium"
      />
      <DateQuestion words={askAboutAuditDay(ofAudit, useToday())} />
      <TextField
        id={id('label')}
        label="Shown while the audit is locked"
        hint="Anybody at this laptop can read this. Leave services and people out of it."
        problem={problem('label')}
        field={form.register('label', { onChange: () => setFollows(false) })}
        width="medium"
      />
      <fieldset className="two-fields">
        <legend>Who are you?</legend>
        <div className="hint">
          Your initials stand beside what you enter. Never write a full name.
        </div>
        <TextField
          id={id('initials')}
          label="Your initials"
          problem={problem('initials')}
          field={form.register('initials')}
          width="short"
        />
        <TextField
          id={id('role')}
          label="Your role"
          problem={problem('role')}
          field={form.register('role')}
          width="medium"
        />
        <RoleNotice control={form.control} name="role" />
      </fieldset>
    </>
  );
}
