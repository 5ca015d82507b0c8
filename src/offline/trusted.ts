interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The app's only Trusted Types policy: scripts come from the app's own host, never from anywhere else. */
const rules = {
  createScriptURL(url: string): string {
    const address = new URL(url, location.href);
    if (address.origin !== location.origin)
      throw new TypeError('A script address must be on the app’s own host.');
    return address.href;
  },
};

// Made once, on first use: the content security policy allows one policy of this name.
let policy: { createScriptURL(url: string): unknown } | undefined;

/**
 * An address a worker or service worker may be started from. Typed as a string because that is what the constructors
 * are declared to take; where the browser has Trusted Types it is a TrustedScriptURL.
 *
 * `import address from './derive-key-worker.ts?worker&url';`
 * `new Worker(trustedUrl(address), { type: 'module' })`
 */
export function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('app', rules) ?? rules;
  return policy.createScriptURL(url) as string;
}
