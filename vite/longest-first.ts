import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: begun last, one of them would run on alone while the other core waits. */
const longest = [
  'poisoned',
  'kill',
  'two-laptops',
  'accessible',
  'offline',
  'bad-input',
  'audit-day',
].map((name) => `/test/browser/${name}.test.ts`);

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((end) => moduleId.endsWith(end));
  return found < 0 ? longest.length : found;
};

/** Browser tests in an order that keeps both cores at work; the others as vitest would have them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
