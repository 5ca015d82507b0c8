import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import type { SampleGroup, SampleGroupDetails } from '#src/audit/sample-group.ts';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { EntryForm } from './entry-form.tsx';
import { blankGroup, groupFormSchema } from './group-form-schema.ts';
import { GroupHolders } from './group-holders.tsx';
import { RadioField } from './radio-field.tsx';
import { tierOptions } from './tier-options.ts';

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;
const yesNoOrDepends = [...yesOrNo, { value: 'case-by-case', label: 'Differs from case to case' }];

/** Adds a sample group or changes one. */
export function GroupForm(props: {
  readonly group: SampleGroup | undefined;
  readonly audit: Audit;
  readonly onSave: (details: SampleGroupDetails) => Promise<boolean>;
  readonly onCancel: (() => void) | undefined;
  readonly unsaved: string | undefined;
}) {
  const { group, audit } = props;
  const { providers } = audit;
  const resolver = useMemo(
    () => zodResolver(groupFormSchema(audit.groups.filter(({ id }) => id !== group?.id))),
    [audit, group],
  );
  const only = providers.length === 1 ? providers.map(({ id }) => id) : [];
  const { form, id, problems, problem, submit, draft } = useQuestionForm({
    prefix: 'group',
    draft: `group/${group?.id ?? 'new'}`,
    resolver,
    defaultValues: group
      ? {
          ...group,
          providers: group.providers.filter((holder) => providers.some((p) => p.id === holder)),
        }
      : { ...blankGroup, providers: only },
  });
  const save = submit(async (values) => {
    const last = Math.max(0, ...audit.groups.map(({ order }) => order));
    const name = values.name === '' ? values.label : values.name;
    return props.onSave({ ...values, name, order: group?.order ?? last + 1 });
  });
  return (
    <EntryForm
      name={group ? `Change ${group.label}` : 'Add a sample group'}
      saveWords="Save group"
      problems={problems}
      draft={draft}
      unsaved={props.unsaved}
      onSubmit={(event) => void save(event)}
      onCancel={props.onCancel}
    >
      <TextField
        id={id('label')}
        label="Short label"
        hint="For tables, up to 24 characters: “NR/Bridge”."
        problem={problem('label')}
        field={form.register('label')}
        width="medium"
      />
      <TextField
        id={id('name')}
        label="Name"
        hint="For lists and reports: “New Road and Bridge”. Empty: the label is used."
        problem={problem('name')}
        field={form.register('name')}
      />
      <TextField
        id={id('planned')}
        label="Cases planned"
        problem={problem('planned')}
        field={form.register('planned', { valueAsNumber: true })}
        type="number"
        width="short"
      />
      <GroupHolders
        form={form}
        id={id('providers')}
        providers={providers}
        problem={problem('providers')}
      />
      <RadioField
        id={id('tier')}
        legend="Tier"
        field={form.register('tier')}
        options={tierOptions}
      />
      <h2>What to expect of these files</h2>
      <RadioField
        id={id('topExpected')}
        legend="Is a Treatment Outcomes Profile (TOP) expected?"
        field={form.register('topExpected')}
        options={yesOrNo}
        inline
      />
      <RadioField
        id={id('comprehensiveExpected')}
        legend="Is a comprehensive assessment expected?"
        field={form.register('comprehensiveExpected')}
        options={yesNoOrDepends}
        inline
      />
      <RadioField
        id={id('prescribed')}
        legend="Are these people prescribed for?"
        field={form.register('prescribed')}
        options={yesNoOrDepends}
        inline
      />
      <TextField
        id={id('noteSetsExpected')}
        label="Separate sets of notes for each case"
        hint="Count those kept apart: keywork, treatment centre, prescribing."
        problem={problem('noteSetsExpected')}
        field={form.register('noteSetsExpected', { valueAsNumber: true })}
        type="number"
        width="short"
      />
      <label className="choice">
        <input type="checkbox" {...form.register('womenOnly')} />
        Only women are in this group
      </label>
    </EntryForm>
  );
}
