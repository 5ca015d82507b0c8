import { type UseFormReturn, useWatch } from 'react-hook-form';
import { actionResponses } from '#src/audit/improvement-action.ts';
import { responseWords } from '#src/report/response-words.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { IdentifierNotice } from '#src/ui/parts/identifier-notice.tsx';
import type { ActionForm } from './action-form-schema.ts';

/** What is known of an action after it was agreed: what shows that it was done, and what the provider says. */
export function FollowUpFields(props: {
  readonly form: UseFormReturn<ActionForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
  readonly allowed: readonly string[];
  readonly ofProvider: boolean;
}) {
  const { form, id, problem, allowed } = props;
  const { control, register } = form;
  const response = useWatch({ control, name: 'response' });
  return (
    <>
      <LongText
        id={id('evidence')}
        label="What shows it"
        hint="What was seen or counted: “Template in use since May; 5 of 5 files checked”."
        problem={problem('evidence')}
        {...{ form, allowed }}
        name="evidence"
      />
      {props.ofProvider && (
        <Field id={id('response')} label="What the provider says">
          <select
            id={id('response')}
            className="medium"
            defaultValue={response}
            {...register('response')}
          >
            {actionResponses.map((value) => (
              <option key={value} value={value}>
                {responseWords[value]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {props.ofProvider && response !== '' && (
        <LongText
          id={id('responseWhy')}
          label="Why, in the provider’s words"
          hint="You can leave this empty."
          problem={problem('responseWhy')}
          {...{ form, allowed }}
          name="responseWhy"
        />
      )}
    </>
  );
}

function LongText(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly form: UseFormReturn<ActionForm>;
  readonly name: 'evidence' | 'responseWhy';
  readonly allowed: readonly string[];
}) {
  const { id, label, hint, problem, form, name, allowed } = props;
  return (
    <>
      <Field id={id} label={label} hint={hint} problem={problem}>
        <textarea {...tiedTo(id, { hint: true, problem })} rows={2} {...form.register(name)} />
      </Field>
      <IdentifierNotice control={form.control} name={name} allowed={allowed} />
    </>
  );
}
