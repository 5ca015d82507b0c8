// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#src/log/change.ts';
import { conflictsIn, standingValues } from '#src/log/conflicts.ts';
import { changesFor } from '#src/log/edit.ts';
import { emptyLog, join, type RecordLog, valuesOf } from '#src/log/record-log.ts';
import { editsBackOf, redoable, undoable } from '#src/log/undo.ts';
import { happenings, live, record } from './laptops.ts';

const allOf = (lived: ReturnType<typeof live>): RecordLog =>
  join(
    emptyLog,
    lived.made.map(({ change }) => change),
  );
const text = (value: unknown): string => JSON.stringify(value);

let ids = 0;
function write(log: RecordLog, edits: Parameters<typeof changesFor>[1], undoes?: string) {
  const newId = () => `own-${++ids}`;
  const stamp = { by: 'anna', at: 0, step: newId(), undoes, newId };
  const changes = changesFor(record, edits, log, log, stamp);
  return { log: join(log, changes), changes };
}

/** What stands in the conflicts of a log, without saying who put it there. */
const contradictions = (log: RecordLog) =>
  new Map(
    conflictsIn(log).map(({ field, changes }) => [
      field,
      new Set(changes.map(({ value }) => text(value))),
    ]),
  );

describe('Unsettled fields', () => {
  it('are those where different values stand, and only those', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const log = allOf(live(all));
        const expected = [...log.current].filter(
          ([, standing]) => new Set(standing.map(({ value }) => text(value))).size > 1,
        );
        expect(conflictsIn(log)).toEqual(expected.map(([field, changes]) => ({ field, changes })));
      }),
    );
  });

  it('are settled by keeping any of their values: it stands alone, and everything was replaced', async () => {
    await fc.assert(
      fc.property(happenings, fc.nat(), (all, choice) => {
        const before = allOf(live(all));
        for (const { field, changes } of conflictsIn(before)) {
          const values = standingValues(before, changes);
          const kept = values[choice % values.length];
          if (!kept) throw new Error('A conflict has values');
          const { log, changes: made } = write(before, [{ field, value: kept.value }]);
          expect(made).toHaveLength(1);
          expect(new Set(made[0]?.replaces)).toEqual(new Set(changes.map(({ id }) => id)));
          expect(log.current.get(field)).toEqual(made);
          expect(valuesOf(log).get(field) ?? null).toEqual(kept.value);
          for (const change of changes) expect(log.changes.get(change.id)).toBe(change);
        }
      }),
    );
  });

  it('come back by Undo with the same values, the same one counting, and settle again by Redo', async () => {
    await fc.assert(
      fc.property(happenings, fc.nat(), (all, choice) => {
        const before = allOf(live(all));
        const edits = conflictsIn(before).map(({ field, changes }) => ({
          field,
          value: changes[choice % changes.length]?.value ?? null,
        }));
        if (edits.length === 0) return;
        const settled = write(before, edits);
        const step = settled.changes[0]?.step ?? '';
        expect(undoable(settled.log, 'anna')?.step).toBe(step);
        const undone = write(settled.log, editsBackOf(settled.log, step), step);
        expect(contradictions(undone.log)).toEqual(contradictions(before));
        expect(valuesOf(undone.log)).toEqual(valuesOf(before));
        const redo = redoable(undone.log, 'anna');
        const redone = write(undone.log, redo?.edits ?? [], redo?.step);
        expect(conflictsIn(redone.log)).toEqual([]);
        expect(valuesOf(redone.log)).toEqual(valuesOf(settled.log));
      }),
    );
  });

  it('that Undo brought back still name the people who wrote the values', () => {
    const by = (id: string, who: string, value: string): Change => ({
      ...{ id: id as Change['id'], record, field: 'answer/rp-smart', value, by: who, at: 1 },
      ...{ counter: 1, replaces: [], step: id },
    });
    const log = join(emptyLog, [by('a', 'mary', 'yes'), by('b', 'john', 'no')]);
    const settled = write(log, [{ field: 'answer/rp-smart', value: 'no' }]);
    const step = settled.changes[0]?.step ?? '';
    const undone = write(settled.log, editsBackOf(settled.log, step), step).log;
    const [conflict] = conflictsIn(undone);
    const people = standingValues(undone, conflict?.changes ?? []).map(({ value, changes }) => [
      value,
      changes.map((change) => change.by),
    ]);
    expect(new Map(people as [string, string[]][])).toEqual(
      new Map([
        ['yes', ['mary']],
        ['no', ['john']],
      ]),
    );
  });

  it('that somebody else has settled anew are not brought back', () => {
    const log = join(
      emptyLog,
      live(twoAnswers).made.map(({ change }) => change),
    );
    const mine = write(log, [{ field: 'answer/rp-smart', value: 'no' }]);
    const theirs = write(mine.log, [{ field: 'answer/rp-smart', value: 'yes' }]);
    expect(editsBackOf(theirs.log, mine.changes[0]?.step ?? '')).toEqual([]);
  });
});

const field = 'answer/rp-smart';
const twoAnswers = [
  { kind: 'edit', laptop: 0, field, value: 'yes' },
  { kind: 'edit', laptop: 1, field, value: 'no' },
] as const;
