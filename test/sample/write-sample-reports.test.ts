// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSampleReports } from '#src/sample/write-sample-reports.ts';

describe('the sample reports', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-reports-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are one PDF for each provider, the same bytes every time', async () => {
    const first = await writeSampleReports(join(folder, 'first'));
    expect(first.map((path) => basename(path))).toEqual([
      'sample-feedback-society-of-st-james.pdf',
      'sample-feedback-southern-health.pdf',
    ]);
    expect(await readdir(join(folder, 'first'))).toHaveLength(2);
    const again = await writeSampleReports(join(folder, 'again'));
    for (const [index, path] of first.entries()) {
      const bytes = await readFile(path);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.equals(await readFile(again[index] ?? ''))).toBe(true);
    }
  });
});
