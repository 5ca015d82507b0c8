import { describe, expect, it } from 'vitest';
import { AutoSync } from '#src/sync/auto-sync.ts';
import type { NotSynced, SyncResult } from '#src/sync/sync-run.ts';

const nothing = { read: 0, changes: 0, wrote: 0, unreadable: [], newer: 0 };
const well: SyncResult = { ok: true, ...nothing };
const ended = (reason: NotSynced): SyncResult => ({ ok: false, reason, ...nothing });

/** A clock that is moved by hand, and runs of sync that end when told. */
function scene(results: (SyncResult | Error)[] = []) {
  let time = 0;
  let timer: { at: number; run: () => void } | undefined;
  const runs: { all: boolean; at: number }[] = [];
  let hold: Promise<void> | undefined;
  let letGo = (): void => {};
  const auto = new AutoSync({
    now: () => time,
    later(milliseconds, run) {
      const mine = { at: time + milliseconds, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    async run(all) {
      runs.push({ all, at: time });
      await hold;
      const result = results.shift() ?? well;
      if (result instanceof Error) throw result;
      return result;
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    auto,
    runs,
    settle,
    async pass(milliseconds: number) {
      const until = time + milliseconds;
      while (timer && timer.at <= until) {
        const { at, run } = timer;
        timer = undefined;
        time = at;
        run();
        await settle();
      }
      time = until;
    },
    holdRuns() {
      hold = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    async endRuns() {
      hold = undefined;
      letGo();
      await settle();
    },
  };
}

describe('Syncing by itself', () => {
  it('begins at once and goes on every three minutes', async () => {
    const { auto, runs, settle, pass } = scene();
    auto.start();
    await settle();
    expect(auto.state()).toMatchObject({ running: false, last: { at: 0 }, next: 180_000 });
    await pass(400_000);
    expect(runs.map(({ at }) => at)).toEqual([0, 180_000, 360_000]);
    expect(auto.state()).toMatchObject({ lastWell: 360_000, next: 540_000 });
  });

  it('sends changes when they go quiet', async () => {
    const { auto, runs, settle, pass } = scene();
    auto.start();
    await settle();
    await pass(130_000);
    for (let key = 0; key < 5; key += 1) {
      auto.changed();
      await pass(10_000);
    }
    expect(runs).toHaveLength(1);
    await pass(5_000);
    expect(runs.map(({ at }) => at)).toEqual([0, 185_000]);
  });

  it('waits two minutes between runs, so that a day makes dozens of packs', async () => {
    const { auto, runs, settle, pass } = scene();
    auto.start();
    await settle();
    for (let minute = 0; minute < 20; minute += 1) {
      auto.changed();
      await pass(60_000);
    }
    expect(runs.length).toBeLessThan(12);
  });

  it('does not run twice at once, and sends later what came meanwhile', async () => {
    const { auto, runs, settle, pass, holdRuns, endRuns } = scene();
    holdRuns();
    auto.start();
    auto.start();
    auto.changed();
    await settle();
    expect(auto.state()).toMatchObject({ running: true });
    expect(runs).toHaveLength(1);
    await endRuns();
    expect(auto.state()).toMatchObject({ running: false, next: 120_000 });
    await pass(120_000);
    expect(runs).toHaveLength(2);
  });

  it('keeps trying while a drive is away or the laptop cannot save', async () => {
    const { auto, runs, settle, pass } = scene([ended('gone'), new Error('The store failed')]);
    auto.start();
    await settle();
    expect(auto.state()).toMatchObject({ last: { result: { reason: 'gone' } }, next: 180_000 });
    await pass(180_000);
    expect(auto.state().last?.result).toBe('store');
    expect(auto.state().lastWell).toBeUndefined();
    await pass(180_000);
    expect(runs).toHaveLength(3);
    expect(auto.state().lastWell).toBe(360_000);
  });

  it.each(['blocked', 'needs-click', 'foreign', 'empty', 'newer'] as const)(
    'waits for a person when it is told "%s", and goes on when asked',
    async (reason) => {
      const { auto, runs, settle, pass } = scene([ended(reason)]);
      auto.start();
      await settle();
      auto.changed();
      await pass(1_000_000);
      expect(runs).toHaveLength(1);
      expect(auto.state().next).toBeUndefined();
      await auto.syncNow();
      await settle();
      expect(runs.at(-1)).toMatchObject({ all: true });
      expect(auto.state().next).toBe(1_180_000);
    },
  );

  it('stops when told', async () => {
    const { auto, runs, settle, pass } = scene();
    auto.start();
    await settle();
    auto.stop();
    auto.changed();
    await pass(1_000_000);
    expect(runs).toHaveLength(1);
    expect(auto.state().next).toBeUndefined();
  });

  it('tells screens, until they stop listening', async () => {
    const { auto, settle } = scene();
    const seen: boolean[] = [];
    const stop = auto.subscribe(() => seen.push(auto.state().running));
    auto.start();
    await settle();
    expect(seen).toEqual([true, false, false]);
    stop();
    await auto.syncNow();
    expect(seen).toHaveLength(3);
  });
});
