import { describe, expect, it } from 'vitest';
import { caseLength, questionCounts } from '#src/audit/question-counts.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

describe('how much is asked', () => {
  it('takes 25 minutes for the core questions, and more in proportion', () => {
    const core = caseLength(rodt, []);
    expect(core.minutes).toBe(25);
    const all = caseLength(
      rodt,
      rodt.sections.map(({ id }) => id),
    );
    expect(all.questions).toBeGreaterThan(core.questions);
    expect(all.minutes).toBe(Math.round((25 * all.questions) / core.questions));
  });

  it('counts core and extended questions of each section, and none that is worked out', () => {
    const counts = rodt.sections.map(questionCounts);
    const sum = (name: 'core' | 'extended') =>
      counts.reduce((total, count) => total + count[name], 0);
    expect(sum('core')).toBe(caseLength(rodt, []).questions);
    const derived = rodt.sections.flatMap(({ items }) => items).filter((item) => item.derived);
    expect(derived.length).toBeGreaterThan(0);
    expect(sum('core') + sum('extended') + derived.length).toBe(
      rodt.sections.flatMap(({ items }) => items).length,
    );
  });
});
