import { type Audit, providerOf } from './audit.ts';
import type { ProviderId } from './ids.ts';

/** Stands for a provider where the commissioning team's own actions and the lines of the overview are meant. */
export const commissioningTeam = '' as ProviderId;

/** How a provider, or the commissioning team, is called in addresses and names of fields, which cannot be empty. */
export const holderKey = (provider: ProviderId): string =>
  provider === commissioningTeam ? 'overview' : provider;

/** Whose an action is: the provider's service, or its name; or the commissioning team's. */
export function holderWords(audit: Pick<Audit, 'providers'>, id: ProviderId): string {
  if (id === commissioningTeam) return 'Commissioning team';
  const provider = providerOf(audit, id);
  return provider ? provider.service || provider.name : 'A provider that was removed';
}
