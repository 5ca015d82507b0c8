// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRow } from '#src/store/row-codec.ts';
import { importAuditKey } from '#src/store/seal.ts';
import { makePackage, takeIn } from '#src/sync/package-file.ts';
import { twoLaptops } from '#test/build/two-laptops.ts';
import { damaged, rewritten } from './damage.ts';

// `npm run prove:fuzz` plays 100,000 of each.
const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);

describe(`${runs} things of each kind that somebody hands in`, { timeout: 3_600_000 }, () => {
  it('packs: what cannot be taken in is refused with a reason, and changes nothing', async () => {
    const { folder, mary, john } = await twoLaptops();
    await mary.answer('answer/rp-review', 'no');
    await mary.sync();
    const [pack] = [...folder.files].filter(([name]) => name.startsWith('packs/')).slice(-1);
    if (!pack) throw new Error('No pack was sent.');
    const known = (await john.open.exchange.known()).length;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(pack[1].bytes), rewritten(pack[1].bytes)),
        async (bytes) => {
          const before = JSON.stringify(john.shown());
          const taken = await john.open.exchange.ingest(bytes);
          if (taken.ok && taken.fresh) return;
          expect(JSON.stringify(john.shown())).toBe(before);
        },
      ),
      { numRuns: runs, seed: 8 },
    );
    // None of them was kept but the pack itself, had one come out whole.
    expect((await john.open.exchange.known()).length - known).toBeLessThanOrEqual(1);
    await john.sync();
    expect(john.shown()).toEqual(mary.shown());
  });

  it('packages: as packs, and a whole one is still taken in afterwards', async () => {
    const { mary, john } = await twoLaptops();
    await mary.answer('answer/rp-review', 'no');
    const { bytes: whole } = await makePackage(mary.open.exchange, 'everything', 1);
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(whole), rewritten(whole)), async (bytes) => {
        const before = JSON.stringify(john.shown());
        const { changes } = await takeIn(john.open.exchange, bytes, {});
        if (changes === 0) expect(JSON.stringify(john.shown())).toBe(before);
      }),
      { numRuns: runs, seed: 8 },
    );
    await takeIn(john.open.exchange, whole, {});
    expect(john.shown()).toEqual(mary.shown());
  });

  it('rows: one that does not open as it was sealed is damaged or of a newer app, never half read', async () => {
    const { mary } = await twoLaptops();
    const rows = await mary.store.rows(mary.open.id);
    const key = await importAuditKey(new Uint8Array(32));
    const [row] = rows;
    if (!row) throw new Error('There is no row.');
    await fc.assert(
      fc.asyncProperty(damaged(row.box), async (box) => {
        const opened = await openRow(key, mary.open.id, { ...row, box });
        expect(opened.ok).toBe(false);
      }),
      { numRuns: runs, seed: 8 },
    );
  });
});
