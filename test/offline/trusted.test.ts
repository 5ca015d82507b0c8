import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As the browser does it: a second policy of the same name is refused. */
function strictBrowser() {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
      if (made.includes(name)) throw new TypeError('A policy of this name exists.');
      made.push(name);
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
    },
  });
  return made;
}

test('goes through one policy called app, however often it is used', async () => {
  const made = strictBrowser();
  const { trustedUrl } = await import('#src/offline/trusted.ts');
  expect(trustedUrl('worker.js')).toEqual({ trusted: `${location.origin}/worker.js` });
  expect(trustedUrl('./other.js')).toEqual({ trusted: `${location.origin}/other.js` });
  expect(made).toEqual(['app']);
});

test('refuses an address on another host, with or without Trusted Types', async () => {
  const { trustedUrl } = await import('#src/offline/trusted.ts');
  expect(() => trustedUrl('https://example.org/worker.js')).toThrow('own host');
  expect(() => trustedUrl('data:text/javascript,1')).toThrow('own host');
  vi.resetModules();
  strictBrowser();
  const strict = await import('#src/offline/trusted.ts');
  expect(() => strict.trustedUrl('//example.org/worker.js')).toThrow('own host');
});

test('is a plain address where the browser has no Trusted Types', async () => {
  const { trustedUrl } = await import('#src/offline/trusted.ts');
  expect(trustedUrl('worker.js')).toBe(`${location.origin}/worker.js`);
});
