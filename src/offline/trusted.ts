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

/**
 * A worker of the app. When its script does not come, or something else came in its place, the page offers to fetch the app
 * again (`public/start-help.js`); an error inside a worker that started is its owner's.
 * @param address Of the script, from an import that ends in `?worker&url`.
 */
export function startWorker(address: string): Worker {
  const worker = new Worker(trustedUrl(address), { type: 'module' });
  worker.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent)) dispatchEvent(new Event('part-missing'));
  });
  return worker;
}
