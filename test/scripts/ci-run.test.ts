// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-ci-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs .ci/run in a project whose `npm test` is this program. */
function run(program: string): { status: number | null; lastLine: string | undefined } {
  mkdirSync(join(folder, '.ci'), { recursive: true });
  cpSync('.ci/run', join(folder, '.ci', 'run'));
  writeFileSync(join(folder, 'test.mjs'), program);
  writeFileSync(join(folder, 'package.json'), '{"scripts":{"test":"node test.mjs"}}');
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8' });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('ends with the counts of a good run', () => {
    const program = "console.log('9 passed, 0 failed');";
    expect(run(program)).toEqual({ status: 0, lastLine: '9 passed, 0 failed' });
  });

  test('ends with the counts of a bad run and says so by its exit code', () => {
    const program = "console.log('8 passed, 1 failed\\nmore'); process.exitCode = 1;";
    expect(run(program)).toEqual({ status: 1, lastLine: '8 passed, 1 failed' });
  });

  test('does not believe good counts of a run that ended badly', () => {
    const program = "console.log('9 passed, 0 failed'); process.exit(3);";
    expect(run(program)).toEqual({ status: 3, lastLine: '9 passed, 1 failed' });
  });

  test('counts a run that broke off as one failure', () => {
    expect(run('process.kill(process.pid);')).toMatchObject({ lastLine: '0 passed, 1 failed' });
    expect(run('process.kill(process.pid);').status).not.toBe(0);
  });
});
