import { beforeEach } from 'vitest';

/**
 * The tests of this file, or of this describe, are one story: each goes on where the one before ended. When one fails the
 * rest is not told, so that what is reported is what broke and nothing that only followed from it.
 */
export function oneStory(): void {
  let broken: string | undefined;
  beforeEach(({ task, skip, onTestFailed }) => {
    if (broken !== undefined) skip(`The story stopped at: ${broken}`);
    onTestFailed(() => {
      broken = task.name;
    });
  });
}
