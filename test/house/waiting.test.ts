// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What answers for itself: a finished act of a test page, a file's bytes, a disk, what is kept when it is called ready. Everything else is read until it is so. */
const answersForItself = [
  'ask',
  'kept',
  'uaCheck',
  'everythingInIndexedDb',
  'expectAllThere',
  'place.all',
];

/** Readings of a page, by line, that are held against what is expected at one moment only. */
function bareReadings(code: string): string[] {
  const kept = answersForItself.map((name) => name.replace('.', '\\.')).join('|');
  const bare = new RegExp(`^.*\\bexpect\\(\\(*await (?!(?:${kept})\\().*$`, 'gm');
  return code.match(bare) ?? [];
}

describe('browser tests', () => {
  const files = readdirSync('test/browser', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();

  test.each(files)('%s waits for what it reads', (file) => {
    const code = readFileSync(join('test/browser', file), 'utf8');
    expect(bareReadings(code).map((line) => line.trim())).toEqual([]);
    expect(code, 'a pause is no waiting').not.toMatch(/waitForTimeout/);
  });

  test('a reading of one moment is found', () => {
    expect(bareReadings("  expect(await rows.allTextContents()).toEqual(['one']);")).toHaveLength(
      1,
    );
    expect(bareReadings("  expect((await rows())[0]).toBe('one');")).toHaveLength(1);
    expect(bareReadings("  await expect.poll(rows).toEqual(['one']);")).toEqual([]);
  });
});
