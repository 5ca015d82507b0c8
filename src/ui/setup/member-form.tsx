import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import type { TeamMember, TeamMemberDetails } from '#src/audit/team-member.ts';
import { RoleNotice } from '#src/ui/parts/role-notice.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { EntryForm } from './entry-form.tsx';
import { memberFormSchema } from './member-form-schema.ts';

/** Adds a reviewer or changes one. */
export function MemberForm(props: {
  readonly member: TeamMember | undefined;
  readonly audit: Audit;
  readonly onSave: (details: TeamMemberDetails) => Promise<boolean>;
  readonly onCancel: (() => void) | undefined;
  readonly unsaved: string | undefined;
}) {
  const { member, audit } = props;
  const resolver = useMemo(
    () => zodResolver(memberFormSchema(audit.team.filter(({ id }) => id !== member?.id))),
    [audit, member],
  );
  const { form, id, problems, problem, submit, draft } = useQuestionForm({
    prefix: 'member',
    draft: `member/${member?.id ?? 'new'}`,
    resolver,
    defaultValues: { initials: member?.initials ?? '', role: member?.role ?? 'Reviewer' },
  });
  const save = submit(async (values) => {
    const last = Math.max(0, ...audit.team.map(({ order }) => order));
    return props.onSave({ ...values, order: member?.order ?? last + 1 });
  });
  return (
    <EntryForm
      name={member ? `Change ${member.initials}` : 'Add a reviewer'}
      saveWords="Save reviewer"
      problems={problems}
      draft={draft}
      unsaved={props.unsaved}
      onSubmit={(event) => void save(event)}
      onCancel={props.onCancel}
    >
      <TextField
        id={id('initials')}
        label="Initials"
        hint="1 to 4 letters."
        problem={problem('initials')}
        field={form.register('initials')}
        width="short"
      />
      <TextField
        id={id('role')}
        label="Role"
        hint="For example “Audit lead” or “Service user representative”."
        problem={problem('role')}
        field={form.register('role')}
        width="medium"
      />
      <RoleNotice control={form.control} name="role" />
    </EntryForm>
  );
}
