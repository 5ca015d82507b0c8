// @vitest-environment node
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { conflictIn } from '#src/log/record-log.ts';
import { objectStoreEngine, objectStoreWorld } from '#test/build/object-store-engine.ts';
import { bridge, joining, oneLaptop, type TestLaptop } from '#test/build/two-laptops.ts';

const engine = await objectStoreEngine();
let latest: ReturnType<typeof objectStoreWorld> | undefined;
afterEach(() => latest?.makeRoom());
afterAll(() => engine.close());

async function meeting() {
  const world = objectStoreWorld(engine);
  latest = world;
  const { folder, environment, mary } = await oneLaptop(world.open());
  await mary.answer('answer/rp-smart', 'yes');
  await mary.sync();
  const john = await joining(folder, environment);
  await john.sync();
  return { ...world, mary, john };
}

/** Both sync until neither has anything new. */
async function settle(...laptops: readonly TestLaptop[]) {
  for (let quiet = false; !quiet; ) {
    quiet = true;
    for (const laptop of laptops) {
      const { read, wrote } = await laptop.sync();
      quiet = quiet && read + wrote === 0;
    }
  }
}

describe(`Two laptops and an object store (${engine.name})`, () => {
  it('come to show the same, both answers where they disagree, and one again once it is settled', async () => {
    const { mary, john } = await meeting();
    expect(john.shown()).toEqual({ 'answer/rp-smart': 'yes' });
    await john.answer('note/rp-smart', 'Goals copied');
    await mary.answer('answer/rp-smart', 'no');
    await john.answer('answer/rp-smart', 'not-applicable');
    await settle(mary, john);
    expect(john.shown()).toEqual(mary.shown());
    for (const laptop of [mary, john])
      expect(conflictIn(laptop.open.log(bridge), 'answer/rp-smart')).toHaveLength(2);
    await mary.answer('answer/rp-smart', 'no');
    await settle(mary, john);
    expect(john.shown()).toEqual({ 'answer/rp-smart': 'no', 'note/rp-smart': 'Goals copied' });
    expect([mary, john].map(({ open }) => open.exchange.unsent())).toEqual([0, 0]);
  });

  it('come to show the same when they sync at the same moment', async () => {
    const { mary, john } = await meeting();
    await mary.answer('note/rp-smart', 'One');
    await john.answer('note/rp-review', 'Two');
    await Promise.all([mary.sync(), john.sync()]);
    await settle(mary, john);
    expect(john.shown()).toEqual(mary.shown());
    expect(Object.keys(mary.shown())).toHaveLength(3);
  });

  it('lose nothing when the line breaks at any request of a run', async () => {
    const { guard, mary, john } = await meeting();
    let broken = 0;
    for (let after = 0, whole = false; !whole; after += 1) {
      await mary.answer('note/rp-smart', `Mary ${after}`);
      await john.answer('note/rp-review', `John ${after}`);
      await john.sync();
      guard.breaksAfter = after;
      const result = await mary.sync();
      whole = result.ok;
      if (!result.ok) {
        broken += 1;
        expect(result).toMatchObject({ reason: 'gone', why: 'no-answer' });
        expect(mary.open.exchange.unsent()).toBeGreaterThan(0);
      }
      guard.breaksAfter = undefined;
      await settle(john, mary);
      expect(john.shown()).toEqual(mary.shown());
      expect(mary.shown()).toMatchObject({
        'note/rp-smart': `Mary ${after}`,
        'note/rp-review': `John ${after}`,
      });
      expect(mary.open.exchange.unsent()).toBe(0);
    }
    // At the list, the mark, another's file, our file and its reading back at least.
    expect(broken).toBeGreaterThan(4);
  });

  it('take in what others wrote where there is no room, and send the rest when there is', async () => {
    const { fill, makeRoom, mary, john } = await meeting();
    await mary.answer('note/rp-smart', 'New');
    await mary.sync();
    await john.answer('note/rp-review', 'Mine');
    fill();
    expect(await john.sync()).toMatchObject({ ok: false, reason: 'full', read: 1 });
    expect(john.open.exchange.unsent()).toBe(1);
    makeRoom();
    await settle(john, mary);
    expect(mary.shown()).toMatchObject({ 'note/rp-smart': 'New', 'note/rp-review': 'Mine' });
  });

  it('take a damaged file for what it is, and the laptop that has it whole writes it again', async () => {
    const { put, all, mary, john } = await meeting();
    await mary.answer('note/rp-smart', 'New');
    const had = new Set(await all());
    await mary.sync();
    const [fresh = ''] = (await all()).filter((name) => !had.has(name));
    await put(fresh, new TextEncoder().encode('<html>Sign in to the network</html>'));
    expect((await john.sync()).unreadable).toEqual([{ file: fresh, why: expect.any(String) }]);
    await mary.restart();
    await settle(mary, john);
    expect(john.shown()).toEqual(mary.shown());
    expect(john.shown()).toMatchObject({ 'note/rp-smart': 'New' });
  });
});
