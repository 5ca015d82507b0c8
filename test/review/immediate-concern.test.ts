import { expect, it } from 'vitest';
import { escalationLine } from '#src/report/model/escalations.ts';
import { immediateConcern } from '#src/review/immediate-concern.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';

const flagged = { 'esc-flag': 'yes' };
const told = { ...flagged, 'esc-told-at': '2012-02-28T10:30', 'esc-outcome': 'acknowledged' };
const of = (answers: Record<string, string>, excluded?: string) =>
  immediateConcern(
    rodt,
    aCase({ tool: rodt, answers, ...(excluded !== undefined && { excluded }) }),
  );

it('says of each concern what is on record, and no more', () => {
  expect(of({})).toBeUndefined();
  expect(of({ 'esc-flag': 'no' })).toBeUndefined();
  expect(of(told, 'Listed twice')).toBeUndefined();
  expect(of(told)).toEqual({ telling: 'told', outcome: true });
  expect(of(flagged)).toEqual({ telling: 'not-recorded', outcome: false });
  expect(of({ ...told, 'esc-outcome': 'not-reached' })).toEqual({
    telling: 'not-reached',
    outcome: true,
  });
});

it('is told in a report as it is on record', () => {
  const all = [told, flagged, { ...told, 'esc-outcome': 'not-reached' }].flatMap(
    (answers) => of(answers) ?? [],
  );
  expect(escalationLine(all)).toBe(
    'Immediate concerns about safety found in these cases: 3. 1 was told to somebody at the time. For 1 nobody was reached. For 1 it is not on record when anybody was told. What came of 1 is not on record. No detail is given here.',
  );
  expect(escalationLine(all.slice(0, 1))).toBe(
    'Immediate concerns about safety found in these cases: 1. It was told to somebody at the time. No detail is given here.',
  );
  expect(escalationLine('some')).not.toContain('told to');
  expect(escalationLine([])).toBe('No immediate concern about safety was found in these cases.');
});
