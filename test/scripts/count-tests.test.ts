// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '#scripts/count-tests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-count-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});
const counted = (endedWell: boolean, ...testResults: unknown[]) => {
  writeFileSync(report, JSON.stringify({ testResults }));
  return countTests(report, endedWell);
};

test('adds up the tests of all files', () => {
  const files = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'failed')];
  expect(counted(false, ...files)).toEqual({ passed: 3, failed: 2 });
});

test('counts a file that did not load, or whose hook broke, as one failure', () => {
  expect(counted(false, file('failed'))).toEqual({ passed: 0, failed: 1 });
  expect(counted(false, file('failed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('does not call a run good that ended badly', () => {
  expect(counted(false, file('passed', 'passed'))).toEqual({ passed: 1, failed: 1 });
});

test('counts a run without a report as one failure', () => {
  expect(countTests(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1 });
});
