import { describe, expect, it } from 'vitest';
import type { Denominator, SmallNumberRule } from '#src/audit/audit-details.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { published } from '#src/tally/suppression/published.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { type ReadCell, workedOut } from './attacker.ts';

const { audit, cases } = readSample();
const most = { 'under-5': 4, rounded: 7 } as const;

/** What is shown of the sample, and what follows from it for somebody who has every cell, the overview's too. */
function shownOf(denominator: Denominator, rule: SmallNumberRule, secondary = true) {
  const choice = { denominator, smallBase: 10, unfinished: false };
  const cells = published(rodt, audit, cases, { ...choice, rule, secondary });
  const table = tallyTable(rodt, audit, cases, choice);
  const places = audit.groups.map((_, index) => index);
  const those = (provider: ProviderId, own: boolean) =>
    places.filter((index) => audit.groups[index]?.providers.includes(provider) === own);
  const found = rodt.columns.flatMap(({ item, heading }, column) => {
    const shown = cells.item(item);
    if (!shown) throw new Error(`Nothing of ${heading}`);
    const counts = table.rows.map((row) => row.cells[column]?.shown);
    const sum = (members: readonly number[], what: 'count' | 'of') =>
      members.reduce((all, group) => {
        const cell = counts[group];
        return all + (cell?.kind === 'count' ? cell[what] : 0);
      }, 0);
    const read = (members: readonly number[], { shown: words }: PublishedCell): ReadCell => {
      const base = sum(members, 'of');
      const yes = sum(members, 'count');
      const small = [yes, base - yes].some((value) => value > 0 && value <= most[rule]);
      const name = `${heading} ${members.join('+')}`;
      if (words.kind === 'hidden')
        return {
          name,
          groups: members,
          base,
          read: { kind: 'hidden', own: small && words.words === '[c]' },
        };
      const value = words.kind === 'count' ? words.count : 0;
      const kind = rule === 'rounded' ? 'rounded' : 'number';
      return { name, groups: members, base, read: { kind, value } };
    };
    const all = [
      ...places.map((index) =>
        read([index], shown.group(audit.groups[index]?.id ?? ('' as GroupId))),
      ),
      ...audit.providers.flatMap(({ id }) => [
        read(those(id, true), shown.own(id)),
        read(those(id, false), shown.others(id)),
      ]),
      read(places, shown.whole()),
    ];
    return workedOut(
      all,
      places.map((index) => sum([index], 'of')),
      most[rule],
    );
  });
  return { cells, found };
}

describe('what may be shown of the sample audit', { timeout: 60_000 }, () => {
  it.each(['applicable', 'as-published', 'of-plans-seen'] as const)(
    'cannot be solved, and can be when only the small numbers are hidden: %s',
    (denominator) => {
      expect(shownOf(denominator, 'under-5').found).toEqual([]);
      expect(shownOf(denominator, 'rounded').found).toEqual([]);
      expect(shownOf(denominator, 'under-5', false).found.length).toBeGreaterThan(5);
    },
  );

  it('hides every cell of a small group and says so', () => {
    const { cells } = shownOf('applicable', 'under-5');
    const small = audit.groups.filter(({ id }) => cells.isSmallGroup(id));
    expect(small.map(({ planned }) => planned)).toEqual([2, 4, 2]);
    for (const { item } of rodt.columns)
      for (const { id } of small)
        expect(cells.item(item)?.group(id).shown).toEqual({ kind: 'hidden', words: 'small group' });
  });

  it('shows a true zero, and a number with its interval and result', () => {
    const { cells } = shownOf('applicable', 'under-5');
    const referrals = cells.item('rp-referrals');
    const [first] = audit.groups;
    expect(referrals?.group(first?.id ?? ('' as GroupId)).shown).toMatchObject({
      count: 0,
      of: 12,
    });
    expect(referrals?.whole()).toMatchObject({
      shown: { count: 8, of: 50, percent: 16 },
      against: 'below',
    });
  });

  it('carries nothing of a hidden number', () => {
    const { cells } = shownOf('applicable', 'under-5');
    const own = cells.item('rp-referrals')?.own(audit.providers[0]?.id ?? ('' as ProviderId));
    expect(own).toEqual({
      shown: { kind: 'hidden', words: '[c]' },
      against: 'hidden',
      margin: null,
    });
  });

  it('hides the quality of plans wherever the number of plans is hidden, when that is the base', () => {
    const { cells } = shownOf('of-plans-seen', 'under-5');
    const hidden = (item: string) =>
      [
        ...audit.groups.map(({ id }) => cells.item(item)?.group(id)),
        ...audit.providers.flatMap(({ id }) => [
          cells.item(item)?.own(id),
          cells.item(item)?.others(id),
        ]),
      ].map((cell) => cell?.shown.kind === 'hidden');
    const plans = hidden('rp-plan-seen');
    expect(plans).toContain(true);
    for (const { item } of rodt.columns.filter(({ planQuality }) => planQuality))
      hidden(item).forEach((is, place) => {
        if (plans[place]) expect(is).toBe(true);
      });
  });

  it('rounds every number that is shown, and works percentages out from those', () => {
    const { cells } = shownOf('applicable', 'rounded');
    expect(cells.item('rp-plan-seen')?.whole().shown).toEqual({
      kind: 'count',
      count: 40,
      of: 50,
      percent: 80,
    });
  });

  it('answers for questions beyond the table, and for none that is not asked', () => {
    const { cells } = shownOf('applicable', 'under-5');
    const risk = cells.item('risk-assessed')?.whole().shown;
    expect(risk).toMatchObject({ kind: 'count', of: 52 });
    expect(cells.item('no-such-question')).toBeUndefined();
  });
});

describe('a base that is another question’s number', () => {
  /** What each question is asked after, read off the tool by hand here: for every item its conditions name. */
  const namedIn = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(namedIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      key === 'item' || key === 'from' || key === 'to'
        ? [...(typeof part === 'string' ? [part] : []), ...namedIn(part)]
        : namedIn(part),
    );
  };
  const items = rodt.sections.flatMap((section) => section.items);
  const asked = items.flatMap(({ id, applies, presets }) =>
    namedIn([applies, presets?.map(({ when }) => when)]).map((other) => [id, other] as const),
  );
  const whole = { ...audit, extendedSections: rodt.sections.map(({ id }) => id) };

  it.each(['under-5', 'rounded'] as const)('goes wherever that is hidden: %s', (rule) => {
    const choice = { denominator: 'applicable', smallBase: 10, unfinished: false, rule } as const;
    const cells = published(rodt, whole, cases, choice);
    const all = (item: string): readonly (PublishedCell | undefined)[] => {
      const shown = cells.item(item);
      return [
        ...whole.groups.map(({ id }) => shown?.group(id)),
        ...whole.providers.flatMap(({ id }) => [shown?.own(id), shown?.others(id)]),
        shown?.whole(),
      ];
    };
    let looked = 0;
    for (const [item, other] of asked) {
      const bases = all(other);
      all(item).forEach((cell, place) => {
        if (bases[place]?.shown.kind !== 'hidden' || cell === undefined) return;
        looked += 1;
        expect(cell.shown.kind, `${item} out of ${other}`).toBe('hidden');
      });
    }
    expect(looked).toBeGreaterThan(20);
  });
});
