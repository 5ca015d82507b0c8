// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { headersWith, objectStoreOrigin } from '#scripts/security-headers.mjs';

const policyFor = (origin?: string): string | undefined =>
  headersWith(objectStoreOrigin({ OBJECT_STORE_ORIGIN: origin }))['content-security-policy'];

describe('the policy', () => {
  test('lets the page ask its own host only, unless the host says otherwise', () => {
    for (const origin of [undefined, ''])
      expect(policyFor(origin)).toContain("; connect-src 'self'; ");
  });

  test.each(['https://objects.example', 'https://objects.example:9000', 'http://127.0.0.1:4568'])(
    'adds the object store at %s, and only to what may be asked',
    (origin) => {
      const policy = policyFor(origin) ?? '';
      expect(policy).toContain(`; connect-src 'self' ${origin}; `);
      expect(policy.replace(` ${origin}`, '')).toBe(policyFor());
    },
  );

  test.each([
    '*',
    'https:',
    'https://*.example',
    'https://objects.example/',
    'https://a:b@objects.example',
    'https://objects.example https://other.example',
    "https://objects.example; script-src 'unsafe-inline'",
    'http://objects.example',
    'https://objects.example:443',
  ])('refuses “%s”', (origin) => {
    expect(() => policyFor(origin)).toThrow('OBJECT_STORE_ORIGIN is');
  });
});
