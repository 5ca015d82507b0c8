import { describe, expect, it } from 'vitest';
import type { ObjectStoreOffer } from '#src/sync/object-folder-settings.ts';
import { offeredFolder } from '#src/sync/offered-folder.ts';
import { mayAskElsewhere } from '#src/sync/page-policy.ts';
import { offered } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';

const key = { place: 'north', accessKeyId: 'N', secretAccessKey: 'S' };

describe('the store that the host offers', () => {
  it('is asked about when it is first used, and once', async () => {
    const objects = new MemoryFolder();
    let asked = 0;
    const offer = async (): Promise<ObjectStoreOffer> => {
      asked += 1;
      return offered;
    };
    const folder = offeredFolder(key, offer, () => objects);
    expect(asked).toBe(0);
    await folder.publish('audit.json', new Uint8Array([1]));
    expect(await folder.list()).toEqual(['audit.json']);
    expect([...(await folder.read('audit.json', 9))]).toEqual([1]);
    await folder.tidy(async () => true);
    expect(asked).toBe(1);
  });

  it.each([
    ['away', 'gone', 'no-answer'],
    ['none', 'blocked', 'not-offered'],
    ['not-understood', 'blocked', 'not-offered'],
  ] as const)('that is %s fails as a folder does', async (why, reason, behind) => {
    const folder = offeredFolder(key, async () => ({ offered: false, why }));
    await expect(folder.list()).rejects.toMatchObject({ reason, why: behind });
  });
});

describe('the policy of the page', () => {
  const page = (policy: string) =>
    new DOMParser().parseFromString(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      'text/html',
    );

  it('lets the host be asked about a store only where it names another address', () => {
    const policy = (connect: string) =>
      page(`default-src 'none'; connect-src 'self'${connect}; worker-src 'self'`);
    expect(mayAskElsewhere(policy(''))).toBe(false);
    expect(mayAskElsewhere(policy(' https://objects.example:9000'))).toBe(true);
    expect(mayAskElsewhere(page("img-src https://elsewhere.example; connect-src 'self'"))).toBe(
      false,
    );
    expect(mayAskElsewhere(document.implementation.createHTMLDocument())).toBe(false);
  });
});
