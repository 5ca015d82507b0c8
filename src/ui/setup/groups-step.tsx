import { Link, useNavigate } from 'react-router';
import type { Audit } from '#src/audit/audit.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import { groupEdits, removeGroupEdits } from '#src/audit/set-up-edits.ts';
import { whyNotRemoveGroup } from '#src/audit/why-not-remove.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { EntryRow, ListButtons } from './entry-list.tsx';
import { GroupForm } from './group-form.tsx';
import { TemplateCard } from './template-card.tsx';
import { useEntries } from './use-entries.ts';

/** The sample groups: which cases are chosen together, and what can be expected of their files. */
export function GroupsStep() {
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const navigate = useNavigate();
  const entries = useEntries(audit.groups.length);
  const { editing } = entries;
  const planned = audit.groups.reduce((sum, group) => sum + group.planned, 0);
  const formFor = (group: SampleGroup | undefined) => (
    <GroupForm
      key={group?.id ?? 'new'}
      group={group}
      audit={audit}
      onSave={(details) =>
        entries.keep(
          groupEdits(group?.id ?? entries.open.newId(), details),
          `${details.label} is saved.`,
        )
      }
      onCancel={audit.groups.length > 0 ? () => entries.edit(undefined) : undefined}
      unsaved={entries.unsaved}
    />
  );
  return (
    <>
      <p>
        Every case belongs to 1 sample group. The group says how many cases to read and what to
        expect of their files.
      </p>
      <TemplateCard onDone={() => entries.edit(undefined)} />
      <p role="status" className="said">
        {entries.said}
      </p>
      {audit.providers.length === 0 && (
        <p className="notice warn">
          <Link to={`/a/${entries.open.id}/setup/providers`}>Add a provider</Link> first: a group
          names the providers that hold its files.
        </p>
      )}
      {audit.groups.length > 0 && (
        <>
          <p>
            <strong>
              {audit.groups.length === 1 ? '1 group' : `${audit.groups.length} groups`}, {planned}{' '}
              cases planned
            </strong>
          </p>
          <ul className="entries card">
            {audit.groups.map((group) =>
              editing === group.id ? (
                <li key={group.id}>{formFor(group)}</li>
              ) : (
                <EntryRow
                  key={group.id}
                  name={group.name === group.label ? group.name : `${group.name} (${group.label})`}
                  whyNot={entries.whyNot(group.id)}
                  onChange={() => entries.edit(group.id)}
                  onRemove={() =>
                    void entries.remove(
                      group.id,
                      whyNotRemoveGroup(
                        cases.map(({ entry }) => entry),
                        group.id,
                      ),
                      removeGroupEdits(group.id),
                      `${group.label} is removed.`,
                    )
                  }
                >
                  {groupWords(audit, group)}
                </EntryRow>
              ),
            )}
          </ul>
        </>
      )}
      {editing === 'new' && formFor(undefined)}
      {editing === undefined && (
        <>
          <UnsavedNotice words={entries.unsaved} />
          <ListButtons
            add="Add another group"
            addRef={entries.add}
            onAdd={() => entries.edit('new')}
            onContinue={() => void navigate(`/a/${entries.open.id}/cases`)}
            goOn="Go to the cases"
          />
        </>
      )}
    </>
  );
}

/** "12 cases planned · The Bridge · tier 2 · no TOP expected · 3 sets of notes". */
function groupWords(audit: Audit, group: SampleGroup): string {
  const holders = audit.providers
    .filter(({ id }) => group.providers.includes(id))
    .map(({ name, service }) => service || name);
  return [
    group.planned === 1 ? '1 case planned' : `${group.planned} cases planned`,
    holders.length === 0 ? 'no provider yet' : holders.join(' with '),
    `tier ${group.tier}`,
    group.topExpected === 'yes' ? 'TOP expected' : 'no TOP expected',
    group.noteSetsExpected === 1 ? '1 set of notes' : `${group.noteSetsExpected} sets of notes`,
  ].join(' · ');
}
