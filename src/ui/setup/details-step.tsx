import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { detailEdits } from '#src/audit/set-up-edits.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Problems } from '#src/ui/parts/problems.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { DatesFields } from './dates-fields.tsx';
import { detailsFormSchema, systemsIn } from './details-form-schema.ts';

/** What the audit is called, when the notes are read and when each provider hears. */
export function DetailsStep() {
  const model = useAuditModel();
  const { open } = model;
  const navigate = useNavigate();
  const { save, unsaved } = useSaving();
  // Only what this page showed is replaced: a change that arrived meanwhile is kept beside it.
  const seen = useRef(open.log(open.record));
  const { name, auditDate, feedbackDue, contact, recordSystems, contractReviews } = model.audit();
  const { form, id, problems, problem, submit, draft } = useQuestionForm({
    prefix: 'details',
    draft: 'setup/details',
    resolver: zodResolver(detailsFormSchema),
    defaultValues: {
      name,
      auditDate,
      feedbackDue,
      contact,
      recordSystems: recordSystems.join(', '),
      contractReviews: contractReviews.map((day) => ({ day })),
    },
  });
  const saveAndGoOn = submit(async (values) => {
    const details = {
      ...values,
      recordSystems: systemsIn(values.recordSystems),
      contractReviews: values.contractReviews.map(({ day }) => day).sort(),
    };
    const saved = save([{ record: open.record, edits: detailEdits(details), seen: seen.current }]);
    seen.current = open.log(open.record);
    if (await saved) void navigate(`/a/${open.id}/setup/questions`);
    return saved;
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void saveAndGoOn(event)}>
      <DraftNotice draft={draft} />
      <Problems problems={problems} />
      <TextField
        id={id('name')}
        label="Name of the audit"
        hint="Shown at the top of results and reports, for example “Southampton, February 2012”."
        problem={problem('name')}
        field={form.register('name')}
      />
      <DatesFields form={form} id={id} problem={problem} />
      <TextField
        id={id('contact')}
        label="Whom providers ask about their report"
        hint="A role, not a person’s name: “Audit lead”. You can leave this empty."
        problem={problem('contact')}
        field={form.register('contact')}
        width="medium"
      />
      <TextField
        id={id('recordSystems')}
        label="Record systems (optional)"
        hint="Where notes are kept apart, with commas between: “Keywork file, treatment file, prescribing file”. Reviewers can tick where they saw an answer."
        problem={problem('recordSystems')}
        field={form.register('recordSystems')}
      />
      <UnsavedNotice words={unsaved} />
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          Save and continue
        </button>
      </div>
    </form>
  );
}
