import { describe, expect, it } from 'vitest';
import { bandRange } from '#src/tally/bands.ts';
import { type ItemResult, isAnswered, itemResults } from '#src/tally/item-result.ts';
import { scoreResults } from '#src/tally/score-result.ts';
import { sectionResults } from '#src/tally/section-result.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { wilson } from '#src/tally/wilson.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';
import { anAudit } from '#test/build/an-audit.ts';

const audit = anAudit({ toolId: 'rodt' });
const all = { unfinished: false };

/** As many finished cases as given, each with the answers for its place. */
const reviewed = (count: number, answers: (place: number) => Record<string, Answer>, of = audit) =>
  Array.from({ length: count }, (_, place) =>
    aCase({ tool: rodt, audit: of, reference: `A-${place}`, answers: answers(place) }),
  );

function resultOf(results: ReadonlyMap<string, ItemResult>, item: string): ItemResult {
  const found = results.get(item);
  if (!found) throw new Error(`No result for ${item}`);
  return found;
}

describe('the result of any question', () => {
  it('is the total of the table for a criterion of the table, in every denominator', () => {
    for (const denominator of ['applicable', 'as-published', 'of-plans-seen'] as const) {
      const counting = anAudit({ toolId: 'rodt', denominator });
      const cases = reviewed(
        20,
        (place) => ({
          'rp-plan-seen': place < 15 ? 'yes' : 'no',
          'rp-smart': place < 7 ? 'yes' : 'no',
        }),
        counting,
      );
      const table = tallyTable(rodt, counting, cases, { ...all, denominator, smallBase: 10 });
      const results = itemResults(rodt, counting, cases, all);
      table.columns.forEach(({ item }, index) => {
        expect(resultOf(results, item).cell).toEqual(table.total.cells[index]);
      });
    }
  });

  it('counts a question beyond the table, with its own standard and band', () => {
    const cases = reviewed(20, (place) => ({ 'consent-signed': place < 15 ? 'yes' : 'no' }));
    const consent = resultOf(itemResults(rodt, audit, cases, all), 'consent-signed');
    expect(consent.cell.shown).toEqual({ kind: 'count', count: 15, of: 20, percent: 75 });
    expect(consent).toMatchObject({ standard: 70, against: 'met', margin: 5 });
    expect(consent.band).toEqual({ band: 'fair', lowest: 'weak', highest: 'good' });
  });

  it('measures it against the standard this audit set', () => {
    const strict = anAudit({ toolId: 'rodt', standards: new Map([['consent-signed', 95]]) });
    const cases = reviewed(
      20,
      (place) => ({ 'consent-signed': place < 15 ? 'yes' : 'no' }),
      strict,
    );
    const consent = resultOf(itemResults(rodt, strict, cases, all), 'consent-signed');
    expect(consent).toMatchObject({ standard: 95, standardSource: null, against: 'below' });
  });

  it('turns the share round where Yes is bad news', () => {
    const cases = reviewed(12, (place) => ({
      'hdr-note-sets-seen': 2,
      'risk-cross-file': place < 3 ? 'yes' : 'no',
    }));
    const risk = resultOf(itemResults(rodt, audit, cases, all), 'risk-cross-file');
    expect(risk.cell.shown).toMatchObject({ count: 3, of: 12 });
    expect(risk).toMatchObject({ against: 'met', margin: 5 });
  });

  it('has no band under 10 cases, and says whether anybody answered', () => {
    const results = itemResults(
      rodt,
      audit,
      reviewed(9, () => ({ 'rec-standard': 'yes' })),
      all,
    );
    expect(resultOf(results, 'rec-standard').band).toBeNull();
    expect(isAnswered(resultOf(results, 'rec-standard'))).toBe(true);
    expect(isAnswered(resultOf(results, 'consent-signed'))).toBe(false);
  });

  it('leaves out what this audit does not ask', () => {
    expect(itemResults(rodt, audit, [], all).has('kw-supervision')).toBe(false);
    const extended = anAudit({ toolId: 'rodt', extendedSections: ['keywork'] });
    expect(itemResults(rodt, extended, [], all).has('kw-supervision')).toBe(true);
  });
});

describe('what a band could be', () => {
  const side = (good: number, of: number) => {
    const [lower, upper] = wilson(good, of);
    return { good, of, interval: [100 * lower, 100 * upper] as const };
  };

  it('is one band where the whole interval lies inside it', () => {
    expect(bandRange(side(10, 100))).toEqual({ band: 'weak', lowest: 'weak', highest: 'weak' });
  });

  it('is several where the interval crosses a line', () => {
    expect(bandRange(side(79, 100))).toEqual({ band: 'fair', lowest: 'fair', highest: 'good' });
    expect(bandRange(side(9, 10))).toEqual({
      band: 'excellent',
      lowest: 'weak',
      highest: 'excellent',
    });
  });

  it('is none under 10', () => {
    expect(bandRange(side(9, 9))).toBeNull();
  });
});

describe('a section', () => {
  const sections = (count: number, answers: (place: number) => Record<string, Answer>) => {
    const cases = reviewed(count, answers);
    return sectionResults(rodt, itemResults(rodt, audit, cases, all), {
      cases: count,
      smallBase: 10,
    });
  };

  it('pools its answers and lists the weakest question first', () => {
    const [records, ...rest] = sections(10, (place) => ({
      'consent-signed': place < 9 ? 'yes' : 'no',
      'rec-standard': place < 6 ? 'yes' : 'no',
    }));
    expect(rest).toEqual([]);
    expect(records).toMatchObject({ good: 15, of: 20, percent: 75, band: 'fair', failed: [] });
    expect(records?.items.map(({ item }) => item)).toEqual(['rec-standard', 'consent-signed']);
  });

  it('is weak at most when a question that must pass failed once', () => {
    const [risk] = sections(20, (place) => ({
      'risk-assessed': 'yes',
      'risk-management-plan': place === 0 ? 'no' : 'yes',
    }));
    expect(risk).toMatchObject({ good: 39, of: 40, percent: 98, band: 'weak' });
    expect(risk?.failed.map(({ item }) => item)).toEqual(['risk-management-plan']);
  });

  it('has no band and no percentage for few cases', () => {
    const [records] = sections(9, () => ({ 'consent-signed': 'yes', 'rec-standard': 'yes' }));
    expect(records).toMatchObject({ good: 18, of: 18, percent: null, band: null });
  });
});

describe('assessment completeness', () => {
  const [score] = rodt.scores ?? [];
  const full = anAudit({ toolId: 'rodt', extendedSections: ['assessment', 'risk'] });
  const scoreOf = (answers: (place: number) => Record<string, Answer>) =>
    scoreResults(rodt, itemResults(rodt, full, reviewed(12, answers, full), all), {
      cases: 12,
      smallBase: 10,
    })[0];

  it('counts the 13 elements of the joint review, pooled over cases, those that do not apply left out', () => {
    expect(score?.items.length).toBe(13);
    // Nobody injects: 3 elements are asked of nobody. Of the other 10, half of the cases have 4.
    const answers = (place: number) =>
      Object.fromEntries(
        (score?.items ?? []).map((id, index) => [id, place < 6 && index < 4 ? 'yes' : 'no']),
      );
    const found = scoreOf((place) => ({ 'hdr-injecting': 'never', ...answers(place) }));
    expect(found).toMatchObject({ yes: 24, of: 120, percent: 20 });
    expect(found?.elements.length).toBe(10);
  });

  it('names first what is missing most, and says nothing where nothing was asked', () => {
    const found = scoreOf(() => ({ 'ass-alcohol-use': 'yes', 'ass-pregnancy': 'no' }));
    expect(found?.elements.map(({ item }) => item)).toEqual(['ass-pregnancy', 'ass-alcohol-use']);
    expect(scoreOf(() => ({ 'rp-plan-seen': 'yes' }))).toBeUndefined();
  });
});
