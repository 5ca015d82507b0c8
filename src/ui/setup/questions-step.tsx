import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { detailEdits, standardEdits } from '#src/audit/set-up-edits.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Problems } from '#src/ui/parts/problems.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { CountingFields } from './counting-fields.tsx';
import { questionsFormSchema } from './questions-form-schema.ts';
import { ReviewRequiredField } from './review-required-field.tsx';
import { SectionsField } from './sections-field.tsx';
import { StandardsFields, standardsAsked } from './standards-fields.tsx';

/** Which questions are asked, against which standards, and how results are counted. */
export function QuestionsStep() {
  const model = useAuditModel();
  const { open, tool } = model;
  const navigate = useNavigate();
  const { save, unsaved } = useSaving();
  const seen = useRef(open.log(open.record));
  const audit = model.audit();
  const { extendedSections, reviewRequired, denominator, smallBase } = audit;
  const { smallNumbers, unsettledReports } = audit;
  const { form, id, problems, problem, submit, draft } = useQuestionForm({
    prefix: 'questions',
    draft: 'setup/questions',
    resolver: zodResolver(questionsFormSchema),
    defaultValues: {
      extendedSections,
      reviewRequired,
      denominator,
      smallBase,
      smallNumbers,
      unsettledReports,
      standards: Object.fromEntries(
        standardsAsked(tool).map(({ item }) => [
          item.id,
          String(audit.standards.get(item.id) ?? ''),
        ]),
      ),
    },
  });
  const saveAndGoOn = submit(async ({ standards, ...details }) => {
    const own = standardsAsked(tool).map(({ item, percent }) => {
      const typed = (standards[item.id] ?? '').trim();
      return [item.id, typed === '' || Number(typed) === percent ? null : Number(typed)] as const;
    });
    const edits = [...detailEdits(details), ...standardEdits(own)];
    const saved = save([{ record: open.record, edits, seen: seen.current }]);
    seen.current = open.log(open.record);
    if (await saved) void navigate(`/a/${open.id}/cases`);
    return saved;
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void saveAndGoOn(event)}>
      <DraftNotice draft={draft} />
      <Problems problems={problems} />
      <SectionsField tool={tool} form={form} setUpWith={audit.toolVersion} />
      <details className="card folded" open={problem('smallBase') !== undefined || undefined}>
        <summary>
          <strong>Definitions, shares and hiding</strong>{' '}
          <span className="muted">
            the usual choices do: shares of the cases where a question fits, no percentage under 10
            cases, numbers from 1 to 4 hidden outside the team
          </span>
        </summary>
        <ReviewRequiredField
          tool={tool}
          id={id('reviewRequired')}
          field={form.register('reviewRequired')}
        />
        <CountingFields form={form} id={id} problem={problem} />
      </details>
      <StandardsFields tool={tool} form={form} id={id} problem={problem} />
      <UnsavedNotice words={unsaved} />
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          Save and continue
        </button>
      </div>
    </form>
  );
}
