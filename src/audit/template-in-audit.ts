import type { Audit } from './audit.ts';
import type { Provider } from './provider.ts';
import type { SampleGroup } from './sample-group.ts';

type Template = {
  readonly providers: readonly Pick<Provider, 'name' | 'service'>[];
  readonly groups: readonly Pick<SampleGroup, 'label' | 'name'>[];
};

/**
 * What of a ready-made set-up is in this audit: the providers and groups that still bear its names. Providers that a group
 * outside the template uses are left out, as they could not be removed with it.
 */
export function templateInAudit(
  audit: Audit,
  template: Template,
): { readonly providers: readonly Provider[]; readonly groups: readonly SampleGroup[] } {
  const groups = audit.groups.filter((group) =>
    template.groups.some(({ label, name }) => label === group.label && name === group.name),
  );
  const others = audit.groups.filter((group) => !groups.includes(group));
  const providers = audit.providers.filter(
    (provider) =>
      template.providers.some(
        ({ name, service }) => name === provider.name && service === provider.service,
      ) && !others.some((group) => group.providers.includes(provider.id)),
  );
  return { providers, groups };
}
