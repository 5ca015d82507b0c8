import { useNavigate } from 'react-router';
import type { Provider, ProviderDetails } from '#src/audit/provider.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { providerEdits, removeProviderEdits } from '#src/audit/set-up-edits.ts';
import { whyNotRemoveProvider } from '#src/audit/why-not-remove.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { EntryRow, ListButtons } from './entry-list.tsx';
import { ProviderForm } from './provider-form.tsx';
import { TemplateCard } from './template-card.tsx';
import { useEntries } from './use-entries.ts';

/** The services whose case files are read, and that are given feedback. */
export function ProvidersStep() {
  const audit = useModel((model) => model.audit());
  const actions = useModel((model) => model.actions());
  const navigate = useNavigate();
  const entries = useEntries(audit.providers.length);
  const { editing } = entries;
  const nameOf = ({ name, service }: ProviderDetails) =>
    service === '' ? name : `${name}, ${service}`;
  const formFor = (provider: Provider | undefined) => (
    <ProviderForm
      key={provider?.id ?? 'new'}
      provider={provider}
      order={Math.max(0, ...audit.providers.map(({ order }) => order)) + 1}
      onSave={(details) =>
        entries.keep(
          providerEdits(provider?.id ?? entries.open.newId(), details),
          `${details.name} is saved.`,
        )
      }
      onCancel={audit.providers.length > 0 ? () => entries.edit(undefined) : undefined}
      unsaved={entries.unsaved}
    />
  );
  return (
    <>
      <p>
        A provider is a service whose case files you read. Each is given its own feedback report.
        Several can share a case.
      </p>
      <TemplateCard onDone={() => entries.edit(undefined)} />
      <p role="status" className="said">
        {entries.said}
      </p>
      {audit.providers.length > 0 && (
        <ul className="entries card">
          {audit.providers.map((provider) =>
            editing === provider.id ? (
              <li key={provider.id}>{formFor(provider)}</li>
            ) : (
              <EntryRow
                key={provider.id}
                name={nameOf(provider)}
                whyNot={entries.whyNot(provider.id)}
                onChange={() => entries.edit(provider.id)}
                onRemove={() =>
                  void entries.remove(
                    provider.id,
                    whyNotRemoveProvider(audit, provider.id, actions),
                    removeProviderEdits(provider.id),
                    `${nameOf(provider)} is removed.`,
                  )
                }
              >
                Tier {provider.tier} ·{' '}
                {groupWords(groupsOfProvider(audit.groups, provider.id).length)}
                {provider.managerRole !== '' && ` · results go to: ${provider.managerRole}`}
                {provider.agencies.length > 0 && ` · with ${provider.agencies.join(', ')}`}
              </EntryRow>
            ),
          )}
        </ul>
      )}
      {editing === 'new' && formFor(undefined)}
      {editing === undefined && (
        <>
          <UnsavedNotice words={entries.unsaved} />
          <ListButtons
            add="Add another provider"
            addRef={entries.add}
            onAdd={() => entries.edit('new')}
            onContinue={() => void navigate(`/a/${entries.open.id}/setup/groups`)}
          />
        </>
      )}
    </>
  );
}

const groupWords = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);
