import { expect, it } from 'vitest';
import { type Change, recordId } from '#src/log/change.ts';
import { emptyLog, join, type RecordLog } from '#src/log/record-log.ts';
import { whoHasHandedIn } from '#src/sync/who-has-handed-in.ts';
import { changesOf } from '#test/build/open-audit.ts';

const finishing = (log: RecordLog): Change | undefined => {
  const [newest] = log.current.get('finished') ?? [];
  return newest?.value === true ? newest : undefined;
};

const by =
  (person: string, device: string, at: number, fields: Record<string, boolean | string>) =>
  (record: string): Change[] =>
    changesOf(record, fields, person).map((change, index) => ({
      ...change,
      id: `${record}/${person}/${device}/${index}` as Change['id'],
      device,
      at,
    }));

const caseOf = (id: string, ...people: ((record: string) => Change[])[]) =>
  [
    recordId('case', id),
    join(
      emptyLog,
      people.flatMap((person) => person(`case/${id}`)),
    ),
  ] as const;

it('counts for each person and laptop what has arrived, the latest first', () => {
  const answer = { 'answer/rp-smart': 'yes' };
  const finish = { 'answer/rp-smart': 'yes', finished: true };
  const cases = [
    caseOf('1', by('mary', 'one', 10, finish)),
    caseOf('2', by('mary', 'one', 20, finish), by('john', 'two', 50, answer)),
    caseOf('3', by('mary', 'three', 30, answer)),
  ];
  expect(whoHasHandedIn(cases, finishing)).toEqual([
    { by: 'john', device: 'two', casesDone: 0, casesTouched: 1, lastSeen: 50 },
    { by: 'mary', device: 'three', casesDone: 0, casesTouched: 1, lastSeen: 30 },
    { by: 'mary', device: 'one', casesDone: 2, casesTouched: 2, lastSeen: 20 },
  ]);
});

it('is empty before anything was done', () => {
  expect(whoHasHandedIn([], finishing)).toEqual([]);
});
