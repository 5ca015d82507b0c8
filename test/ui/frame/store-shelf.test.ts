import { describe, expect, it } from 'vitest';
import { DeriveFailure } from '#src/store/derive.ts';
import { StoreFailure } from '#src/store/store.ts';
import { sampleId, storeShelf } from '#src/ui/frame/store-shelf.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const cheap = { memoryKiB: 8, passes: 1, lanes: 1 };

function shelfOver(store: MemoryStore) {
  return storeShelf({
    openStore: async () => store,
    environment: { ...fakeEnvironment(), deriveCost: cheap },
    sampleChanges: async () => changesOf('audit/sample', { 'detail/name': 'Sample' }),
  });
}

const winter = {
  label: 'Made in winter',
  passphrase: 'six words that nobody knows',
  edits: [{ field: 'detail/name', value: 'Winter audit' }],
  by: 'member-1',
};

describe('the audits of this laptop', () => {
  it('makes an audit, locks it, refuses a wrong passphrase and opens with the right one', async () => {
    const shelf = shelfOver(new MemoryStore());
    const made = await shelf.create(winter);
    if (!made.ok) throw new Error(made.why);
    expect(shelf.opened(made.value)?.by).toBe('member-1');
    expect(await shelf.lock(made.value)).toBe('locked');
    expect(shelf.opened(made.value)).toBeUndefined();
    const wrong = await shelf.unlock(made.value, { passphrase: 'some other words' });
    expect(wrong).toEqual({
      ok: false,
      why: 'That passphrase does not open this audit. Check each word and try again.',
    });
    const right = await shelf.unlock(made.value, { passphrase: ' Six words that NOBODY knows ' });
    expect(right.ok).toBe(true);
    expect(shelf.opened(made.value)?.by).toBe('member-1');
  });

  it('makes an audit together with the actions it begins with', async () => {
    const store = new MemoryStore();
    const shelf = shelfOver(store);
    const actions = [
      [{ field: 'action', value: 'Write goals' }],
      [{ field: 'action', value: 'Log referrals' }],
    ];
    const made = await shelf.create({ ...winter, actions });
    if (!made.ok) throw new Error(made.why);
    await shelf.lock(made.value);
    await shelf.unlock(made.value, { passphrase: winter.passphrase });
    const open = shelf.opened(made.value);
    const records = open?.records('action') ?? [];
    expect(
      records.map((record) => open && [...open.log(record).changes.values()][0]?.value).sort(),
    ).toEqual(['Log referrals', 'Write goals']);
    const steps = [...(open?.changes() ?? [])].map(({ step }) => step);
    expect(new Set(steps).size).toBe(1);
  });

  it('opens the sample once, however often it is asked at the same time, and lets it be written to', async () => {
    const shelf = shelfOver(new MemoryStore());
    await Promise.all([shelf.openSample(), shelf.openSample(), shelf.openSample()]);
    expect(shelf.opened(sampleId)?.mode()).toBe('writing');
    expect(shelf.opened(sampleId)?.sample).toBe(true);
  });

  it('puts the sample back as it came', async () => {
    const shelf = shelfOver(new MemoryStore());
    await shelf.openSample();
    const before = shelf.opened(sampleId);
    before?.write([{ record: before.record, edits: [{ field: 'detail/name', value: 'Mine' }] }]);
    await shelf.resetSample();
    const after = shelf.opened(sampleId);
    expect(
      after && [...after.log(after.record).changes.values()].map(({ value }) => value),
    ).toEqual(['Sample']);
    expect(after?.mode()).toBe('writing');
  });

  it('removes an audit for good', async () => {
    const shelf = shelfOver(new MemoryStore());
    const made = await shelf.create(winter);
    if (!made.ok) throw new Error(made.why);
    expect((await shelf.remove(made.value)).ok).toBe(true);
    const listed = await shelf.list();
    expect(listed).toEqual({ ok: true, value: { audits: [], unreadable: 0 } });
  });

  it('says what to do when the worker of keys dies', async () => {
    const store = new MemoryStore();
    const made = await shelfOver(store).create(winter);
    if (!made.ok) throw new Error(made.why);
    const dead = () => Promise.reject(new DeriveFailure('No start'));
    const shelf = storeShelf({
      openStore: async () => store,
      environment: { ...fakeEnvironment(), deriveKey: dead },
      sampleChanges: async () => [],
    });
    expect(await shelf.unlock(made.value, { passphrase: winter.passphrase })).toEqual({
      ok: false,
      why: expect.stringMatching(/^The key could not be worked out: .* Nothing was changed\.$/),
    });
  });

  it('says that a newer app has been here, and tries again when asked again', async () => {
    const store = new MemoryStore();
    let tries = 0;
    const shelf = storeShelf({
      openStore: async () => {
        tries += 1;
        if (tries === 1) throw new StoreFailure('newer');
        return store;
      },
      environment: fakeEnvironment(),
      sampleChanges: async () => [],
    });
    const first = await shelf.list();
    expect(first.ok ? '' : first.why).toMatch(
      /^A newer version of Case File Audit .* Nothing was changed\.$/,
    );
    expect((await shelf.list()).ok).toBe(true);
  });
});
