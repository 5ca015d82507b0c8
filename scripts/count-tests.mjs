import { readFileSync } from 'node:fs';

/**
 * The part of vitest's JSON report that is counted.
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/**
 * Counts the tests of a vitest JSON report. A file that failed outside its tests (it did not load, or a hook broke)
 * counts as one failure; so does a run that ended badly although no test failed, or that left no report.
 * @param {string} report path of the JSON file
 * @param {boolean} endedWell whether vitest ended with exit code 0
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, endedWell) {
  /** @type {FileResult[]} */
  let files;
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return { passed: 0, failed: 1 };
  }
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of files) {
    const broken = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += status === 'failed' ? Math.max(broken, 1) : broken;
  }
  return { passed, failed: endedWell ? failed : Math.max(failed, 1) };
}
