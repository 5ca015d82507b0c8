import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './server.ts';

const page = readFileSync(join(dist, 'index.html'), 'utf8');
const asked = new Set([...page.matchAll(/"\.\/assets\/([^"]+)"/g)].map(([, file]) => file ?? ''));

/** What a part brings with it before its own first line runs. */
function broughtBy(part: string, all = new Set([part])): ReadonlySet<string> {
  const text = readFileSync(join(dist, 'assets', part), 'utf8');
  for (const [, file = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    if (!all.has(file)) broughtBy(file, all.add(file));
  return all;
}

test('what a review needs is asked for with the page, in few files', () => {
  const review = readdirSync(join(dist, 'assets')).find((file) => /^review-.*\.js$/.test(file));
  const needed = broughtBy(review ?? '');
  expect([...needed].filter((file) => !asked.has(file))).toEqual([]);
  expect(needed.size).toBeGreaterThan(2);
  expect(asked.size).toBeLessThan(12);
});

test('the parts of other screens, the reports and the sample are not', () => {
  const others = /export-worker|setup|feedback|results|sync|help|use-question-form|sample/;
  expect([...asked].filter((file) => others.test(file))).toEqual([]);
});
