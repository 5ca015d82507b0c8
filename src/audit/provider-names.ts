import type { Provider } from './provider.ts';

/** Names that may stand in a text about providers: organisations, services and agencies, never people. */
export const providerNames = (providers: readonly Provider[]): string[] =>
  providers
    .flatMap(({ name, service, agencies }) => [name, service, ...agencies])
    .filter((name) => name !== '');
