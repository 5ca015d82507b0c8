import * as fc from 'fast-check';
import { type Change, recordId } from '#src/log/change.ts';
import { changesFor } from '#src/log/edit.ts';
import { emptyLog, join, type RecordLog } from '#src/log/record-log.ts';

/** What can happen to one record on three laptops: people look, edit what they last saw, and laptops meet. */
export type Happening =
  | { readonly kind: 'look'; readonly laptop: number }
  | {
      readonly kind: 'edit';
      readonly laptop: number;
      readonly field: string;
      readonly value: string | null;
    }
  | { readonly kind: 'meet'; readonly from: number; readonly to: number };

const laptops = 3;
const laptop = fc.nat(laptops - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), laptop }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      laptop,
      field: fc.constantFrom('answer/rp-smart', 'note/rp-smart'),
      value: fc.constantFrom('yes', 'no', null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('meet' as const), from: laptop, to: laptop }),
  },
);
export const happenings = fc.array(happening, { maxLength: 40 });

export interface Lived {
  readonly logs: readonly RecordLog[];
  /** Every change that was made, and the log that was on the screen when it was. */
  readonly made: readonly { readonly change: Change; readonly screen: RecordLog }[];
}

export const record = recordId('case', '1');

export function live(all: readonly Happening[]): Lived {
  const logs: RecordLog[] = Array.from({ length: laptops }, () => emptyLog);
  const screens = [...logs];
  const made: { change: Change; screen: RecordLog }[] = [];
  let ids = 0;
  const at = (list: RecordLog[], index: number): RecordLog => list[index] ?? emptyLog;
  for (const now of all) {
    if (now.kind === 'look') screens[now.laptop] = at(logs, now.laptop);
    else if (now.kind === 'meet')
      logs[now.to] = join(at(logs, now.to), at(logs, now.from).changes.values());
    else {
      const screen = at(screens, now.laptop);
      const log = at(logs, now.laptop);
      const stamp = { by: `member-${now.laptop}`, at: 0, step: `step-${ids}`, newId };
      const changes = changesFor(record, [now], screen, log, stamp);
      for (const change of changes) made.push({ change, screen });
      logs[now.laptop] = join(log, changes);
    }
  }
  return { logs, made };

  function newId(): string {
    ids += 1;
    // Not in the order of time: nothing may depend on that.
    return `${(ids * 7919) % 1000}-${ids}`;
  }
}
