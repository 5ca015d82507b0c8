// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptPassphrase, joinAudit } from '#src/store/join-audit.ts';
import { makeKeyFile } from '#src/store/key-file.ts';
import { readSharedKey, shareKey } from '#src/store/shared-key.ts';
import { changeSecret } from '#src/store/shelf.ts';
import { namedFile } from '#src/store/travelling-file.ts';
import { auditInFolder } from '#src/sync/find-audit.ts';
import { oneLaptop, passphrase, twoLaptops } from '#test/build/two-laptops.ts';
import { fakeTabLocks } from '#test/fake/fake-tab-locks.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function* each<T>(all: readonly T[]) {
  yield* all;
}

type Laptop = Awaited<ReturnType<typeof sent>>;
type Place = Pick<Laptop, 'folder'>;

/** The key file of the folder as it reads. */
function keyIn({ folder }: Place) {
  const found = [...folder.files].find(([name]) => name.startsWith('keys/'));
  if (!found) throw new Error('No key file was sent.');
  const [name, { bytes }] = found;
  return { name, label: JSON.parse(new TextDecoder().decode(bytes)) };
}

async function put({ folder }: Place, label: unknown) {
  const { name, bytes } = await namedFile('keys', bytesOf(label));
  folder.put(name, bytes);
  return name;
}

async function join({ folder, mary }: Laptop, watch = {}) {
  const found = await auditInFolder(folder);
  if (!found.ok) throw new Error(found.reason);
  const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
  const wanted = { label: 'Here', secret: { passphrase } };
  return joinAudit(new MemoryStore(), found, wanted, environment, watch);
}

async function sent() {
  const laptop = await oneLaptop();
  await laptop.mary.answer('answer/rp-smart', 'yes');
  await laptop.mary.sync();
  return laptop;
}

describe('Somebody without the passphrase puts key files into the folder', () => {
  it.each([
    ['4 lanes with 8 KiB', (d: object) => ({ ...d, memoryKiB: 8, lanes: 4 }), undefined],
    ['a short salt', (d: object) => ({ ...d, salt: 'AAAA' }), undefined],
    ['a long salt', (d: object) => ({ ...d, salt: 'A'.repeat(60_000) }), undefined],
    ['a wrapped key of one letter', (d: object) => d, 'A'],
    ['a wrapped key of another length', (d: object) => d, 'AAAAAAAA'],
    ['1 GiB and 16 passes', (d: object) => ({ ...d, memoryKiB: 1_048_576, passes: 16 }), undefined],
    ['256 MiB and 16 passes', (d: object) => ({ ...d, memoryKiB: 262_144, passes: 16 }), undefined],
  ])('one with %s is no key file, and joining goes on', async (_, derive, wrapped) => {
    const laptop = await sent();
    const { label } = keyIn(laptop);
    const { passphrase: box } = label;
    const bad = {
      ...label,
      passphrase: { derive: derive(box.derive), wrapped: wrapped ?? box.wrapped },
    };
    expect(readSharedKey(bytesOf(bad))).toEqual({ ok: false, reason: 'torn' });
    await put(laptop, bad);
    expect(await join(laptop)).toMatchObject({ ok: true });
  });

  it('many well-formed ones of garbage do not use up the tries', async () => {
    const laptop = await sent();
    const { label } = keyIn(laptop);
    for (let at = 0; at < 60; at++) {
      const wrapped = btoa(String.fromCharCode(...laptop.mary.environment.randomBytes(40)));
      await put(laptop, { ...label, passphrase: { ...label.passphrase, wrapped } });
    }
    const progress: number[] = [];
    const watch = { progress: ({ of }: { of: number }) => progress.push(of) };
    expect(await join(laptop, watch)).toMatchObject({ ok: true });
    expect(progress[0]).toBe(61);
  });

  it('hundreds of them stop nobody who goes on, and none is tried twice', async () => {
    const laptop = await sent();
    const found = await auditInFolder(laptop.folder);
    if (!found.ok) throw new Error(found.reason);
    const { label } = keyIn(laptop);
    const { derive } = label.passphrase;
    const forged = Array.from({ length: 2_500 }, (_, at) => {
      const wrapped = btoa(
        String.fromCharCode(...new Uint8Array(40).fill(at % 250), at >> 8, at & 255).slice(2),
      );
      const dear = { ...derive, memoryKiB: 65_536, passes: 3 };
      return bytesOf({ ...label, made: at, passphrase: { derive: dear, wrapped } });
    });
    let derived = 0;
    const environment = {
      ...laptop.mary.environment,
      tabLocks: fakeTabLocks(),
      deriveKey: async (secret: string, parameters: typeof derive) => {
        derived += 1;
        if (parameters.memoryKiB === 65_536) return new Uint8Array(32);
        return laptop.mary.environment.deriveKey(secret, parameters);
      },
    };
    const all: Uint8Array[] = [];
    for await (const bytes of found.keyFiles()) all.push(bytes);
    const behind = { ...found, keyFiles: () => each([...forged, ...all]) };
    const tried = new Map();
    const wanted = { label: 'Here', secret: { passphrase } };
    const store = new MemoryStore();
    let presses = 0;
    let joined: Awaited<ReturnType<typeof joinAudit>>;
    do {
      presses += 1;
      joined = await joinAudit(store, behind, wanted, environment, { tried });
      expect(derived).toBeLessThanOrEqual(100 * presses + 1);
    } while (!joined.ok && joined.reason === 'not-all-tried');
    expect(joined).toMatchObject({ ok: true });
    expect(presses).toBeGreaterThan(10);
    expect(derived).toBeLessThanOrEqual(2_501);
  });

  it('those whose derivation breaks on this laptop are passed over', async () => {
    const laptop = await sent();
    const { label } = keyIn(laptop);
    const { passphrase: box } = label;
    for (let at = 0; at < 20; at += 1) {
      const salt = btoa(String.fromCharCode(at).repeat(16));
      await put(laptop, { ...label, passphrase: { ...box, derive: { ...box.derive, salt } } });
    }
    const { deriveKey } = laptop.mary.environment;
    let broke = 0;
    const breaking: typeof deriveKey = (secret, parameters) => {
      if (parameters.salt === box.derive.salt) return deriveKey(secret, parameters);
      broke += 1;
      return Promise.reject(new Error('Out of memory'));
    };
    const found = await auditInFolder(laptop.folder);
    if (!found.ok) throw new Error(found.reason);
    const environment = {
      ...laptop.mary.environment,
      tabLocks: fakeTabLocks(),
      deriveKey: breaking,
    };
    const wanted = { label: 'Here', secret: { passphrase } };
    const all: Uint8Array[] = [];
    for await (const bytes of found.keyFiles()) all.push(bytes);
    const lastFirst = { ...found, keyFiles: () => each(all.toReversed()) };
    expect(await joinAudit(new MemoryStore(), lastFirst, wanted, environment)).toMatchObject({
      ok: true,
    });
    expect(broke).toBeGreaterThan(0);
  });

  it('trying them can be called off', async () => {
    const laptop = await sent();
    const stop = new AbortController();
    stop.abort();
    expect(await join(laptop, { signal: stop.signal })).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('one that says it takes the place of the real one tells nobody, and is not written back', async () => {
    const { folder, mary, john } = await twoLaptops();
    const { name, label } = keyIn({ folder });
    const { proof: _, ...unproven } = label;
    const forged = await put({ folder }, { ...unproven, made: 1, supersedes: [name] });
    const altered = await put({ folder }, { ...label, made: 2, supersedes: [name] });
    for (const laptop of [mary, john]) {
      await laptop.sync();
      expect(await laptop.open.exchange.passphrase()).toBe('current');
      expect(await laptop.open.exchange.known()).not.toContain(forged);
    }
    folder.files.delete(forged);
    folder.files.delete(altered);
    await mary.sync();
    await john.sync();
    expect(folder.files.has(forged) || folder.files.has(altered)).toBe(false);
  });

  it('a changed passphrase, which somebody with the key made, is told', async () => {
    const { mary, john } = await twoLaptops();
    const next = { passphrase: 'another phrase of six words here' };
    const known = { passphrase };
    await changeSecret(mary.store, mary.open.id, { known, next }, mary.environment);
    await mary.sync();
    await john.sync();
    expect(await john.open.exchange.passphrase()).toBe('changed');
  });
});

describe('A key file of the same passphrase with another key', () => {
  it('is not used: its key opens nothing of the audit', async () => {
    const laptop = await sent();
    const real = keyIn(laptop);
    const { environment, open } = laptop.mary;
    const others = {
      ...environment,
      randomBytes: (length: number) => new Uint8Array(length).fill(7),
    };
    const wanted = { audit: open.id, label: '', passphrase };
    const { keyFile, key } = await makeKeyFile(wanted, others);
    const file = await shareKey(keyFile, [], key);
    if (!file) throw new Error('No key file was made.');
    laptop.folder.files.delete(real.name);
    laptop.folder.put(file.name, Uint8Array.from(file.bytes));
    expect(await join(laptop)).toEqual({ ok: false, reason: 'other-key' });
    await put(laptop, real.label);
    expect(await join(laptop)).toMatchObject({ ok: true });
  });

  it('many of them beside many packs cost no more than the budget at one go, and going on comes to the real one', async () => {
    const laptop = await sent();
    const { environment, open } = laptop.mary;
    const real = keyIn(laptop);
    const pack = [...laptop.folder.files].find(([name]) => name.startsWith('packs/'));
    if (!pack) throw new Error('No pack was sent.');
    const forged: Uint8Array[] = [];
    for (let turn = 1; turn <= 12; turn += 1) {
      const others = {
        ...environment,
        randomBytes: (length: number) => new Uint8Array(length).fill(turn),
      };
      const made = await makeKeyFile({ audit: open.id, label: '', passphrase }, others);
      const file = await shareKey(made.keyFile, [], made.key);
      if (file) forged.push(file.bytes);
    }
    // Packs of an older key, as one who left could add: none of the forged keys opens any, the real one only the last.
    const torn = JSON.parse(new TextDecoder().decode(pack[1].bytes));
    const other = bytesOf({ ...torn, body: `AAAA${String(torn.body).slice(4)}` });
    let opened = 0;
    const found = {
      audit: open.id,
      keyFiles: () => each([...forged, bytesOf(real.label)]),
      packs: async function* () {
        for (let at = 0; at < 1_000; at += 1) {
          opened += 1;
          yield other;
        }
        yield pack[1].bytes;
      },
    };
    const wanted = { label: 'Here', secret: { passphrase } };
    const tried = new Map();
    const store = new MemoryStore();
    const outcomes: string[] = [];
    for (let go = 0; go < 12 && outcomes.at(-1) !== 'ok'; go += 1) {
      opened = 0;
      const joined = await joinAudit(store, found, wanted, environment, { tried });
      outcomes.push(joined.ok ? 'ok' : joined.reason);
      expect(opened).toBeLessThan(6_000);
    }
    expect(outcomes[0]).toBe('not-all-tried');
    expect(outcomes.at(-1)).toBe('ok');
  });

  it('can be called off while it is tried on packs', async () => {
    const laptop = await sent();
    const stop = new AbortController();
    const found = await auditInFolder(laptop.folder);
    if (!found.ok) throw new Error(found.reason);
    const packs = async function* () {
      stop.abort();
      yield* found.packs();
    };
    const wanted = { label: 'Here', secret: { passphrase } };
    const watch = { signal: stop.signal };
    expect(
      await joinAudit(
        new MemoryStore(),
        { ...found, packs },
        wanted,
        laptop.mary.environment,
        watch,
      ),
    ).toEqual({ ok: false, reason: 'cancelled' });
  });
});

it(`joining stays possible beside ${runs} key files of any shape`, async () => {
  const laptop = await sent();
  const { label } = keyIn(laptop);
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constant(null), fc.string());
  const derive = fc.record(
    {
      name: fc.constantFrom('argon2id', 'scrypt', 1),
      memoryKiB: fc.oneof(fc.integer({ min: 0, max: 64 }), anyNumber),
      passes: fc.oneof(fc.integer({ min: 0, max: 2 }), anyNumber),
      lanes: fc.oneof(fc.integer({ min: 0, max: 5 }), anyNumber),
      salt: fc.oneof(fc.base64String({ maxLength: 40 }), fc.constant(label.passphrase.derive.salt)),
    },
    { requiredKeys: [] },
  );
  const wrapped = fc.oneof(
    fc.base64String({ maxLength: 80 }),
    fc.constant(label.passphrase.wrapped),
  );
  const box = fc.record({ derive, wrapped }, { requiredKeys: [] });
  const shaped = fc
    .record({ passphrase: box, supersedes: fc.array(fc.string(), { maxLength: 3 }) })
    .map((part) => bytesOf({ ...label, ...part }));
  const real = bytesOf(label);
  const cut = fc
    .tuple(fc.nat(real.length - 1), fc.nat(255), fc.boolean())
    .map(([at, byte, half]) =>
      half ? real.slice(0, at) : Uint8Array.from(real, (old, place) => (place === at ? byte : old)),
    );
  const files = fc.sample(fc.oneof(shaped, cut), runs);
  for (let start = 0; start < files.length; start += 100) {
    const found = await auditInFolder(laptop.folder);
    if (!found.ok) throw new Error(found.reason);
    const met = {
      ...found,
      keyFiles: async function* () {
        yield* files.slice(start, start + 100);
        yield* found.keyFiles();
      },
    };
    const environment = { ...laptop.mary.environment, tabLocks: fakeTabLocks() };
    const wanted = { label: 'Here', secret: { passphrase } };
    const joined = await joinAudit(new MemoryStore(), met, wanted, environment);
    expect(joined.ok).toBe(true);
    if (joined.ok) await joined.audit.lock();
  }
}, 600_000);

it('taking over a changed passphrase stops at the budget, goes on with the next, and can be called off', async () => {
  const { mary } = await sent();
  const { environment, store, open } = mary;
  const files = [];
  for (let at = 0; at < 130; at += 1) {
    const wanted = { audit: open.id, label: '', passphrase: `lantern of somebody ${at}` };
    const made = await makeKeyFile(wanted, environment);
    const file = await shareKey(made.keyFile, [], made.key);
    if (file) files.push(file);
  }
  await store.commit(open.id, { rows: [], files });
  const secret = { passphrase };
  let derived = 0;
  const counting = {
    ...environment,
    deriveKey: (...asked: Parameters<typeof environment.deriveKey>) => {
      derived += 1;
      return environment.deriveKey(...asked);
    },
  };
  const stopped = { signal: AbortSignal.abort() };
  expect(await adoptPassphrase(store, open.id, secret, counting, stopped)).toEqual({
    ok: false,
    reason: 'cancelled',
  });
  expect(derived).toBe(0);
  const tried = new Map();
  let adopted = await adoptPassphrase(store, open.id, secret, counting, { tried });
  expect(derived).toBeLessThanOrEqual(100);
  if (!adopted.ok) adopted = await adoptPassphrase(store, open.id, secret, counting, { tried });
  expect(adopted).toEqual({ ok: true });
  expect(derived).toBeLessThanOrEqual(131);
});
