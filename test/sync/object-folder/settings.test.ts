// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { objectStoreKeySchema, objectStoreOffered } from '#src/sync/object-folder-settings.ts';

const right = {
  ...{ endpoint: 'https://objects.example:9000', region: 'eu-west-2' },
  ...{ bucket: 'case-audits', prefix: 'region/south/' },
};
const offered = (answer: () => Response) => objectStoreOffered(async () => answer());
const json = (value: unknown) => () =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

describe('An object store', () => {
  it('is not offered where the host wrote nothing about one', async () => {
    const none = { offered: false, why: 'none' };
    expect(await offered(() => new Response('', { status: 404 }))).toEqual(none);
    const home = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await offered(home)).toEqual(none);
  });

  it('is offered as the host wrote it', async () => {
    expect(await offered(json(right))).toEqual({ offered: true, settings: right });
  });

  it.each([
    ['an address that is more than an origin', { endpoint: 'https://objects.example/path' }],
    ['an address with a name and password in it', { endpoint: 'https://a:b@objects.example' }],
    ['an address without encryption', { endpoint: 'http://objects.example' }],
    ['a script for an address', { endpoint: 'javascript:alert(1)' }],
    ['a bucket that climbs', { bucket: '../other' }],
    ['a folder that climbs', { prefix: '../' }],
    ['a folder with no slash at its end', { prefix: 'region' }],
    ['no region', { region: '' }],
    ['a secret, which has no place in it', { secretAccessKey: 'x' }],
  ])('is refused with %s', async (_, wrong) => {
    expect(await offered(json({ ...right, ...wrong }))).toEqual({
      ...{ offered: false, why: 'not-understood' },
    });
  });

  it('is away without a network, and not understood in half', async () => {
    const away = await objectStoreOffered(() => Promise.reject(new TypeError('fetch failed')));
    expect(away).toEqual({ offered: false, why: 'away' });
    expect(await offered(() => new Response('{"endpoint":'))).toMatchObject({
      why: 'not-understood',
    });
  });
});

it.each(['', 'North', 'a/b', '..', '-a', 'a'.repeat(64)])('“%s” is no place', (place) => {
  const key = { accessKeyId: 'a', secretAccessKey: 'b', place };
  expect(objectStoreKeySchema.safeParse(key).success).toBe(false);
  expect(objectStoreKeySchema.safeParse({ ...key, place: 'north-2' }).success).toBe(true);
});
