// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMutants } from '#scripts/mutants/all.mjs';

describe('deliberate mistakes', () => {
  test.each(allMutants)('“$name” can still be made in $file', ({ file, changes, tests }) => {
    const code = readFileSync(file, 'utf8');
    for (const [from, to] of changes) {
      expect(code.split(from), from).toHaveLength(2);
      expect(to).not.toBe(from);
    }
    expect(tests.filter((each) => !existsSync(each))).toEqual([]);
  });

  test('are many, each with a name of its own', () => {
    expect(new Set(allMutants.map(({ name }) => name)).size).toBe(allMutants.length);
    expect(allMutants.length).toBeGreaterThanOrEqual(40);
  });
});
