import { useNavigate } from 'react-router';
import type { MemberId } from '#src/audit/ids.ts';
import { memberEdits, removeMemberEdits } from '#src/audit/set-up-edits.ts';
import type { TeamMember } from '#src/audit/team-member.ts';
import { whyNotRemoveMember } from '#src/audit/why-not-remove.ts';
import { sitHere, useReviewer } from '#src/ui/parts/reviewer.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { WhoIsHere } from '#src/ui/parts/who-is-here.tsx';
import { EntryRow, ListButtons } from './entry-list.tsx';
import { MemberForm } from './member-form.tsx';
import { useEntries } from './use-entries.ts';

/** The reviewers, by initials and role, and who is at this laptop. */
export function TeamStep() {
  const audit = useModel((model) => model.audit());
  const { open } = useAuditModel();
  const navigate = useNavigate();
  const entries = useEntries(audit.team.length);
  const here = useReviewer(open);
  const { editing } = entries;
  const beHere = (member: string) => sitHere(open, member);
  const hasWorked = (member: MemberId) =>
    open
      .records('case')
      .some((record) => [...open.log(record).changes.values()].some(({ by }) => by === member));
  const formFor = (member: TeamMember | undefined) => (
    <MemberForm
      key={member?.id ?? 'new'}
      member={member}
      audit={audit}
      onSave={async (details) => {
        const id = member?.id ?? open.newId();
        const saved = await entries.keep(memberEdits(id, details), `${details.initials} is saved.`);
        if (saved && !audit.team.some((one) => one.id === open.by)) beHere(id);
        return saved;
      }}
      onCancel={audit.team.length > 0 ? () => entries.edit(undefined) : undefined}
      unsaved={entries.unsaved}
    />
  );
  return (
    <>
      <p>
        Reviewers are known by initials and role, never by name. The initials stand beside each
        answer in a case’s history.
      </p>
      <p role="status" className="said">
        {entries.said}
      </p>
      {audit.team.length > 0 && (
        <ul className="entries card">
          {audit.team.map((member) =>
            editing === member.id ? (
              <li key={member.id}>{formFor(member)}</li>
            ) : (
              <EntryRow
                key={member.id}
                name={member.initials}
                whyNot={entries.whyNot(member.id)}
                onChange={() => entries.edit(member.id)}
                onRemove={() =>
                  void entries.remove(
                    member.id,
                    whyNotRemoveMember(member.id, here, hasWorked),
                    removeMemberEdits(member.id),
                    `${member.initials} is removed.`,
                  )
                }
              >
                {member.role}
              </EntryRow>
            ),
          )}
        </ul>
      )}
      {audit.team.length > 0 && <WhoIsHere team={audit.team} here={here} onChoose={beHere} />}
      {editing === 'new' && formFor(undefined)}
      {editing === undefined && (
        <>
          <UnsavedNotice words={entries.unsaved} />
          <ListButtons
            add="Add another reviewer"
            addRef={entries.add}
            onAdd={() => entries.edit('new')}
            goOn="Go to the cases"
            onContinue={() => void navigate(`/a/${open.id}/cases`)}
          />
        </>
      )}
    </>
  );
}
