import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { addDays, longDate } from '#src/audit/calendar.ts';
import { askAboutActionDays } from '#src/audit/date-questions.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import { actionStatuses, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DateQuestion } from '#src/ui/parts/date-question.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { IdentifierNotice } from '#src/ui/parts/identifier-notice.tsx';
import { Problems } from '#src/ui/parts/problems.tsx';
import { RoleNotice } from '#src/ui/parts/role-notice.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { type ActionForm, actionFormOf, actionFormSchema } from './action-form-schema.ts';
import type { FindingChoice } from './finding-choices.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import { Suggestions } from './suggestions.tsx';

/** The form of an action: the finding, what the library suggests for it, and what was agreed. */
export function ActionFields(props: {
  readonly action: ImprovementAction | undefined;
  /** Whose action it is. */
  readonly holder: ProviderId;
  readonly choices: readonly FindingChoice[];
  /** The criterion chosen at first. */
  readonly start: string;
  readonly findingOf: (item: string) => string;
  /** Suggested dates count from here. */
  readonly dueFrom: string;
  /** The day of the audit, and the day lateness is counted on. */
  readonly auditDate: string;
  readonly today: string;
  /** Names that may be written: those of providers. */
  readonly allowed: readonly string[];
  /** A provider answers it; the commissioning team does not. */
  readonly ofProvider: boolean;
  readonly unsaved: string | undefined;
  /** Resolves with false when it could not be saved. */
  readonly onSave: (form: ActionForm, libraryId: string) => Promise<boolean>;
  readonly onCancel: () => void;
}) {
  const { action, choices, findingOf, dueFrom, allowed } = props;
  const { form, id, problems, problem, submit, draft } = useQuestionForm<ActionForm>({
    prefix: 'action',
    draft: `action/${props.holder}/${action?.id ?? 'new'}`,
    resolver: zodResolver(actionFormSchema),
    defaultValues: actionFormOf(action, props.start),
  });
  const { register, control, getValues, setValue, setFocus } = form;
  const [libraryId, setLibraryId] = useState(action?.libraryId ?? '');
  const [criterion, status] = useWatch({ control, name: ['criterion', 'status'] });
  const [start, due] = useWatch({ control, name: ['start', 'due'] });
  const { auditDate, today } = props;
  // Dates of an action that is there already were asked about when they were typed.
  const isNew = start !== action?.start || due !== action?.due;
  const asked = isNew
    ? askAboutActionDays({ start, due }, { auditDate, today })
    : { start: undefined, due: undefined };
  const finding = findingOf(criterion);
  const take = (from: LibraryAction, step: string) => {
    const before = getValues('action').trim();
    setValue('action', before === '' ? step : `${before}\n${step}`);
    setLibraryId(from.id);
    if (getValues('owner') === '') setValue('owner', from.ownerRoles[0] ?? '');
    if (getValues('measure') === '') {
      setValue('measure', from.measure);
      setValue('targetPercent', from.targetPercent === undefined ? '' : `${from.targetPercent}`);
    }
    if (getValues('due') === '') setValue('due', addDays(dueFrom, 7 * from.dueWeeks));
    setFocus('action');
  };
  const save = submit((values) => props.onSave(values, libraryId));
  const options = (short: boolean) =>
    choices
      .filter((choice) => choice.short === short)
      .map(({ item, label }) => (
        <option key={item} value={item}>
          {label}
        </option>
      ));
  const suggestions = choices.find(({ item }) => item === criterion)?.suggestions ?? [];
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <DraftNotice draft={draft} />
      <Problems problems={problems} />
      <Field
        id={id('criterion')}
        label="Finding"
        hint={finding === '' ? 'This action answers no one number.' : `It says: ${finding}`}
      >
        <select
          {...tiedTo(id('criterion'), { hint: true })}
          defaultValue={action?.criterion ?? props.start}
          {...register('criterion')}
        >
          <optgroup label="Below the standard, the furthest first">{options(true)}</optgroup>
          <optgroup label="Everything else">{options(false)}</optgroup>
        </select>
      </Field>
      <details open={action === undefined}>
        <summary>Suggestions for this finding</summary>
        <Suggestions actions={suggestions} onUse={take} />
      </details>
      <Field id={id('action')} label="Action" problem={problem('action')}>
        <textarea
          {...tiedTo(id('action'), { problem: problem('action') })}
          rows={3}
          {...register('action')}
        />
      </Field>
      <IdentifierNotice control={control} name="action" allowed={allowed} />
      <TextField
        id={id('owner')}
        label="Who"
        hint="A role, not a person’s name."
        problem={problem('owner')}
        field={register('owner')}
      />
      <RoleNotice control={control} name="owner" />
      <TextField
        id={id('start')}
        label="Start"
        type="date"
        width="short"
        hint="You can leave this empty."
        problem={problem('start')}
        field={register('start')}
      />
      <DateQuestion words={asked.start} />
      <TextField
        id={id('due')}
        label="By"
        type="date"
        width="short"
        hint={`Feedback is due on ${longDate(dueFrom)}.`}
        problem={problem('due')}
        field={register('due')}
      />
      <DateQuestion words={asked.due} />
      <TextField
        id={id('measure')}
        label="How you will know"
        problem={problem('measure')}
        field={register('measure')}
      />
      <IdentifierNotice control={control} name="measure" allowed={allowed} />
      <TextField
        id={id('targetPercent')}
        label="Target, per cent of cases"
        type="number"
        width="short"
        hint="You can leave this empty."
        problem={problem('targetPercent')}
        field={register('targetPercent')}
      />
      <Field id={id('status')} label="Status">
        <select id={id('status')} className="medium" defaultValue={status} {...register('status')}>
          {actionStatuses.map((value) => (
            <option key={value} value={value}>
              {statusWords[value]}
            </option>
          ))}
        </select>
      </Field>
      {status === 'dropped' && (
        <TextField
          id={id('droppedReason')}
          label="Why it was dropped"
          problem={problem('droppedReason')}
          field={register('droppedReason')}
        />
      )}
      {status === 'dropped' && (
        <IdentifierNotice control={control} name="droppedReason" allowed={allowed} />
      )}
      <FollowUpFields {...{ form, id, problem, allowed }} ofProvider={props.ofProvider} />
      <UnsavedNotice words={props.unsaved} />
      <div className="row-of-buttons">
        <button type="submit" className="btn primary">
          Save action
        </button>
        <CancelButton draft={draft} onCancel={props.onCancel} />
      </div>
    </form>
  );
}
