import { expect } from 'vitest';
import type { Change, ChangeId } from '#src/log/change.ts';
import { calmWeather } from './calm-weather.ts';
import { type Command, destroying, happen } from './commands.ts';
import { fields, Laptop, records } from './laptop.ts';
import { stillHeld, traceOf } from './still-held.ts';

export interface Score {
  saved: number;
  conflicts: number;
  destroyed: number;
}

/** Plays a history on four laptops, lets the weather calm down, and checks what must hold then. */
export async function play(commands: readonly Command[], score: Score): Promise<void> {
  const laptops = Array.from({ length: 4 }, (_, index) => new Laptop(`laptop${index}`));
  for (const laptop of laptops) {
    await laptop.start();
    await laptop.putAuditInFolder();
  }
  for (const command of commands) {
    await happen(command, laptops);
    if (destroying.includes(command.what)) score.destroyed += await forgetLost(laptops);
  }
  await calmWeather(laptops);
  await nothingMoves(laptops);
  const all = allAgree(laptops);
  savedSurvive(laptops, all);
  onlySeenIsReplaced(laptops, all);
  score.saved += laptops.reduce((sum, { saved }) => sum + saved.size, 0);
  score.conflicts += conflictsIn(laptops[0]);
}

/** Changes whose last whole copy a fault has destroyed are asked for no longer. */
async function forgetLost(laptops: readonly Laptop[]): Promise<number> {
  const held = await stillHeld(laptops);
  let lost = 0;
  for (const { saved } of laptops)
    for (const [id, change] of [...saved])
      if (!held.has(traceOf(change)) && saved.delete(id)) lost += 1;
  return lost;
}

async function nothingMoves(laptops: readonly Laptop[]): Promise<void> {
  for (const laptop of laptops) {
    await laptop.start();
    const before = laptop.folder.writes;
    const result = await laptop.sync();
    expect(result, 'a settled folder syncs').toMatchObject({ ok: true, read: 0, wrote: 0 });
    expect(laptop.folder.writes, 'a settled folder causes no more traffic').toBe(before);
    expect(laptop.session.exchange.unsent(), 'everything is called sent').toBe(0);
  }
}

function allAgree(laptops: readonly Laptop[]): ReadonlyMap<ChangeId, Change> {
  const [first, ...others] = laptops.map(({ session }) =>
    records.map((record) => {
      const log = session.log(record);
      const standing = fields.map((field) => (log.current.get(field) ?? []).map(({ id }) => id));
      const said = [...log.changes.values()].map((change) => [change.id, traceOf(change)].join());
      return { changes: said.sort(), standing };
    }),
  );
  for (const other of others) expect(other, 'all laptops agree').toEqual(first);
  return new Map(records.flatMap((record) => [...(laptops[0]?.session.log(record).changes ?? [])]));
}

function savedSurvive(laptops: readonly Laptop[], all: ReadonlyMap<ChangeId, Change>): void {
  const traces = new Set([...all.values()].map(traceOf));
  for (const { saved } of laptops)
    for (const change of saved.values())
      expect(traces.has(traceOf(change)), 'a saved change survives as it was').toBe(true);
}

function onlySeenIsReplaced(laptops: readonly Laptop[], all: ReadonlyMap<ChangeId, Change>): void {
  // What a change says of one of another field counts for nothing.
  const claims = [...all.values()].flatMap(({ record, field, replaces }) =>
    replaces.map((id) => [record, field, id].join()),
  );
  const replaced = new Set(claims);
  for (const { id, record, field } of all.values()) {
    const standing = laptops[0]?.session.log(record).current.get(field) ?? [];
    const stands = standing.some((change) => change.id === id);
    expect(stands, 'hidden only if somebody replaced it').toBe(
      !replaced.has([record, field, id].join()),
    );
  }
  for (const { shown, saved } of laptops)
    for (const [id, change] of saved)
      for (const before of change.replaces)
        expect(shown.get(id)?.has(before), 'nobody replaces what they were not shown').toBe(true);
}

const conflictsIn = (laptop: Laptop | undefined): number =>
  records
    .flatMap((record) => fields.map((field) => laptop?.session.log(record).current.get(field)))
    .filter((standing) => (standing?.length ?? 0) > 1).length;
