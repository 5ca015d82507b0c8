// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { changesFor, type Edit } from '#src/log/edit.ts';
import { emptyLog, join, type RecordLog, valuesOf } from '#src/log/record-log.ts';
import { redoable, type UndoStep, undoable } from '#src/log/undo.ts';

const bridge = recordId('case', '1');

/** One laptop with the case on its screen, always up to date. */
class Reviewing {
  log: RecordLog = emptyLog;
  #ids = 0;

  edit(by: string, edits: readonly Edit[], undoes?: string, seen = this.log): void {
    const newId = () => `id${++this.#ids}`;
    const stamp = { by, at: 0, step: newId(), newId, undoes };
    this.log = join(this.log, changesFor(bridge, edits, seen, this.log, stamp));
  }
  answer(by: string, value: Edit['value'], field = 'answer/rp-smart'): void {
    this.edit(by, [{ field, value }]);
  }
  undo(by = 'mary'): boolean {
    return this.#take(by, undoable(this.log, by));
  }
  redo(by = 'mary'): boolean {
    return this.#take(by, redoable(this.log, by));
  }
  values(): Record<string, unknown> {
    return Object.fromEntries(valuesOf(this.log));
  }
  #take(by: string, step: UndoStep | undefined): boolean {
    if (step) this.edit(by, step.edits, step.step);
    return step !== undefined;
  }
}

const field = fc.constantFrom('answer/rp-smart', 'answer/rp-goals', 'note/rp-smart');
const step = fc.uniqueArray(fc.record({ field, value: fc.constantFrom('yes', 'no', 7, null) }), {
  minLength: 1,
  maxLength: 3,
  selector: (edit) => edit.field,
});

describe('Undo and redo', () => {
  it('go back through every state the case had, and forward again', async () => {
    await fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const reviewing = new Reviewing();
        const states = [reviewing.values()];
        for (const edits of steps) {
          const before = reviewing.log;
          reviewing.edit('mary', edits);
          if (reviewing.log !== before) states.push(reviewing.values());
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(reviewing.undo()).toBe(true);
          expect(reviewing.values()).toEqual(state);
        }
        expect(reviewing.undo()).toBe(false);
        for (const state of states.slice(1)) {
          expect(reviewing.redo()).toBe(true);
          expect(reviewing.values()).toEqual(state);
        }
        expect(reviewing.redo()).toBe(false);
      }),
    );
  });

  it('always get to an end, whatever is mixed with them', async () => {
    const move = fc.oneof(step, fc.constantFrom('undo' as const, 'redo' as const));
    await fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const reviewing = new Reviewing();
        for (const one of moves) {
          if (one === 'undo') reviewing.undo();
          else if (one === 'redo') reviewing.redo();
          else reviewing.edit('mary', one);
        }
        let left = moves.length + 1;
        while (left > 0 && reviewing.undo()) left -= 1;
        expect(left).toBeGreaterThan(0);
        expect(reviewing.values()).toEqual({});
      }),
    );
  });

  it('take back a whole step', () => {
    const reviewing = new Reviewing();
    reviewing.edit('mary', [
      { field: 'answer/rp-smart', value: 'yes' },
      { field: 'answer/rp-goals', value: 'yes' },
    ]);
    reviewing.undo();
    expect(reviewing.values()).toEqual({});
  });

  it('a new step ends redoing', () => {
    const reviewing = new Reviewing();
    reviewing.answer('mary', 'yes');
    reviewing.undo();
    reviewing.answer('mary', 'no');
    expect(reviewing.redo()).toBe(false);
  });

  it('concern only one’s own steps', () => {
    const reviewing = new Reviewing();
    reviewing.answer('john', 'yes', 'answer/rp-goals');
    reviewing.answer('mary', 'yes');
    expect(reviewing.undo()).toBe(true);
    expect(reviewing.undo()).toBe(false);
    expect(reviewing.values()).toEqual({ 'answer/rp-goals': 'yes' });
  });

  it('leave alone what somebody else has changed since, and go on with the step before', () => {
    const reviewing = new Reviewing();
    reviewing.answer('mary', 'yes', 'answer/rp-goals');
    reviewing.answer('mary', 'yes');
    reviewing.answer('john', 'no');
    expect(reviewing.undo()).toBe(true);
    expect(reviewing.values()).toEqual({ 'answer/rp-smart': 'no' });
    expect(reviewing.undo()).toBe(false);
    expect(reviewing.redo()).toBe(true);
    expect(reviewing.values()).toEqual({ 'answer/rp-goals': 'yes', 'answer/rp-smart': 'no' });
  });

  it('do not settle a conflict by the way', () => {
    const reviewing = new Reviewing();
    const empty = reviewing.log;
    reviewing.answer('mary', 'yes');
    reviewing.edit('john', [{ field: 'answer/rp-smart', value: 'no' }], undefined, empty);
    expect([reviewing.undo('mary'), reviewing.undo('john')]).toEqual([false, false]);
    expect(reviewing.log.current.get('answer/rp-smart')).toHaveLength(2);
  });
});

it('an undo cannot be done again after a new step, nor where the new step is undone too', () => {
  const screen = new Reviewing();
  screen.answer('mary', 'yes');
  screen.undo();
  screen.answer('mary', 'no', 'answer/rp-goals');
  expect(screen.redo()).toBe(false);
  expect(screen.values()).toEqual({ 'answer/rp-goals': 'no' });
});
