// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#src/log/change.ts';
import { conflictIn, emptyLog, history, join, type RecordLog } from '#src/log/record-log.ts';
import { happenings, live } from './laptops.ts';

const allOf = (lived: ReturnType<typeof live>): Change[] => lived.made.map(({ change }) => change);
const shown = ({ current, counter, replaced, changes }: RecordLog) => ({
  current: new Map([...current].map(([field, list]) => [field, list.map(({ id }) => id)])),
  counter,
  replaced,
  ids: new Set(changes.keys()),
});

describe('Joining the changes of several laptops', () => {
  it('gives the same whatever the order, in whatever portions, however often', async () => {
    await fc.assert(
      fc.property(happenings, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const changes = allOf(live(all));
        const straight = join(emptyLog, changes);
        const next = (): number => numbers.next().value ?? 0;
        const shuffled = [...changes, ...changes.filter(() => next() % 2 === 0)]
          .map((change) => ({ change, place: next() }))
          .sort((a, b) => a.place - b.place)
          .map(({ change }) => change);
        let portioned = emptyLog;
        while (shuffled.length > 0)
          portioned = join(portioned, shuffled.splice(0, 1 + (next() % 5)));
        expect(shown(portioned)).toEqual(shown(straight));
        expect(history(portioned)).toEqual(history(straight));
      }),
    );
  });

  it('gives the very same log when there is nothing new', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const log = join(emptyLog, allOf(live(all)));
        expect(join(log, log.changes.values())).toBe(log);
      }),
    );
  });

  it('leaves the log it was given as it was', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const changes = allOf(live(all));
        const half = join(emptyLog, changes.slice(0, changes.length / 2));
        const before = structuredClone(shown(half));
        join(half, changes);
        expect(shown(half)).toEqual(before);
      }),
    );
  });

  it('loses no change: each one stands, or somebody replaced it who had it on the screen', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const lived = live(all);
        const log = join(emptyLog, allOf(lived));
        const standing = new Set([...log.current.values()].flat());
        for (const { change, screen } of lived.made) {
          const replacedBy = lived.made.filter((one) => one.change.replaces.includes(change.id));
          expect(standing.has(change)).toBe(replacedBy.length === 0);
          for (const id of change.replaces) {
            expect(screen.changes.has(id)).toBe(true);
            expect(log.changes.get(id)?.field).toBe(change.field);
          }
        }
      }),
    );
  });

  it('never puts a cause after its effect', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const order = history(join(emptyLog, allOf(live(all)))).map(({ id }) => id);
        for (const { change } of live(all).made)
          for (const id of change.replaces)
            expect(order.indexOf(id)).toBeLessThan(order.indexOf(change.id));
      }),
    );
  });

  it('calls different values that stand side by side a conflict, and equal ones agreement', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const log = join(emptyLog, allOf(live(all)));
        for (const [field, list] of log.current) {
          const values = new Set(list.map(({ value }) => value));
          expect(conflictIn(log, field)).toEqual(values.size > 1 ? list : []);
        }
      }),
    );
  });
});
