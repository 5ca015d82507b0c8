import { describe, expect, it } from 'vitest';
import { groupProgress, strayProgress, summedProgress } from '#src/audit/group-progress.ts';
import type { GroupId } from '#src/audit/ids.ts';

const bridge = { id: 'bridge' as GroupId, planned: 4 };
const standing = (
  status: 'not-started' | 'started' | 'finished' | 'excluded',
  group = bridge.id,
) => ({
  entry: { group },
  status,
});

describe('how far a group is', () => {
  it('counts finished, started and listed cases, and leaves excluded ones out', () => {
    const cases = [
      standing('finished'),
      standing('started'),
      standing('excluded'),
      standing('finished', 'other' as GroupId),
    ];
    expect(groupProgress(bridge, cases)).toEqual({
      finished: 1,
      started: 1,
      listed: 2,
      expected: 4,
    });
  });

  it('expects as many as are listed when they are more than planned', () => {
    const cases = Array.from({ length: 6 }, () => standing('not-started'));
    expect(groupProgress(bridge, cases).expected).toBe(6);
  });

  it('counts a finished case of a group that was removed, and plans nothing for it', () => {
    const gone = 'gone' as GroupId;
    const cases = [standing('finished', gone), standing('excluded', gone), standing('started')];
    expect(strayProgress([bridge], cases)).toEqual({
      finished: 1,
      started: 0,
      listed: 1,
      expected: 1,
    });
  });

  it('adds groups up', () => {
    const part = { finished: 1, started: 2, listed: 3, expected: 4 };
    expect(summedProgress([part, part])).toEqual({
      finished: 2,
      started: 4,
      listed: 6,
      expected: 8,
    });
    expect(summedProgress([])).toEqual({ finished: 0, started: 0, listed: 0, expected: 0 });
  });
});
