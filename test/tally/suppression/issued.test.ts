import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '#src/audit/audit.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { IssuedEdition } from '#src/audit/issued-edition.ts';
import { published } from '#src/tally/suppression/published.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { type ReadCell, workedOut } from './attacker.ts';

/** Yes and No of one criterion in each group, at one time. */
type Counted = readonly { readonly yes: number; readonly no: number }[];

const item = 'rp-smart';
const most = 4;

/** An audit of so many groups, every other one of the second provider. */
function anAuditOf(groups: number, issued: readonly IssuedEdition[] = []): Audit {
  const providers = [aProvider('One'), aProvider('Two')];
  return anAudit({
    toolId: 'small',
    providers,
    issued,
    groups: Array.from({ length: groups }, (_, index) =>
      aGroup(`G${index}`, {
        id: `g${index}` as GroupId,
        providers: [providers[index % 2]?.id ?? ('' as ProviderId)],
        order: index,
      }),
    ),
  });
}

const casesOf = (audit: Audit, counted: Counted) =>
  counted.flatMap(({ yes, no }, at) =>
    Array.from({ length: yes + no }, (_, index) => {
      const group = audit.groups[at];
      const answers = { [item]: index < yes ? 'yes' : 'no' };
      return aCase({ audit, ...(group && { group }), answers, reference: `C-${at}-${index}` });
    }),
  );

const choice = {
  denominator: 'applicable',
  smallBase: 10,
  unfinished: false,
  rule: 'under-5',
} as const;

const publishedOf = (counted: Counted, issued: readonly IssuedEdition[] = []) => {
  const audit = anAuditOf(counted.length, issued);
  return published(smallTool, audit, casesOf(audit, counted), choice);
};

/** Places of the groups that a person is told of before the second edition leaves. */
const toldOf = (counted: Counted, issued: readonly IssuedEdition[]): readonly string[] =>
  publishedOf(counted, issued)
    .foundOut(item)
    .map((groups) => groups.map((id) => id.slice(1)).join('+'));

function editionOf(counted: Counted, issued: readonly IssuedEdition[] = []): IssuedEdition {
  const cells = publishedOf(counted, issued).cells();
  return { id: `e${issued.length}`, on: `2012-03-${10 + issued.length}`, documents: [], ...cells };
}

const sum = (places: readonly number[], values: readonly number[]) =>
  places.reduce((all, at) => all + (values[at] ?? 0), 0);

/**
 * What somebody works out who has both editions: the counts of the first, and what came to each group since, as groups of their
 * own beside them. Cases are only added, as every reader expects.
 */
function foundOut(before: IssuedEdition, after: IssuedEdition): string[] {
  const many = before.groups.length;
  const [one, two] = [before.items[item], after.items[item]];
  if (!one || !two) throw new Error('The criterion is not in the edition');
  const added = two.of.map((of, at) => of - (one.of[at] ?? 0));
  const came = two.yes.map((yes, at) => yes - (one.yes[at] ?? 0));
  const small = (value: number) => value > 0 && value <= most;
  const cell = (
    name: string,
    groups: readonly number[],
    { yes, base, hidden }: { yes: number; base: number; hidden: boolean },
  ): ReadCell => ({
    name,
    groups,
    base,
    read: hidden
      ? { kind: 'hidden', own: small(yes) || small(base - yes) }
      : { kind: 'number', value: yes },
  });
  const cells = [
    ...before.sets.map((places, at) =>
      cell(`before ${places.join('+')}`, places, {
        yes: sum(places, one.yes),
        base: sum(places, one.of),
        hidden: one.hidden.includes(at),
      }),
    ),
    ...after.sets.map((places, at) =>
      cell(`after ${places.join('+')}`, [...places, ...places.map((place) => many + place)], {
        yes: sum(places, two.yes),
        base: sum(places, two.of),
        hidden: two.hidden.includes(at),
      }),
    ),
  ];
  const changes = after.sets.flatMap((places): ReadCell[] => {
    const [yes, base] = [sum(places, came), sum(places, added)];
    if (!small(yes) && !small(base - yes)) return [];
    const name = `added ${places.join('+')}`;
    // Nobody is told that it is small.
    const read = { kind: 'hidden', own: false } as const;
    return [{ name, groups: places.map((place) => many + place), base, read }];
  });
  return workedOut([...cells, ...changes], [...one.of, ...added], most);
}

const someCounts = fc.array(
  fc.record({ yes: fc.integer({ min: 0, max: 9 }), no: fc.integer({ min: 0, max: 9 }) }),
  { minLength: 2, maxLength: 4 },
);
/** Few cases more, in one or two groups. */
const twoTimes = someCounts.chain((before) =>
  fc
    .array(
      fc.record({
        at: fc.nat(before.length - 1),
        yes: fc.integer({ min: 0, max: 2 }),
        no: fc.integer({ min: 0, max: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((more) => {
      const after = before.map((group, index) =>
        more
          .filter(({ at }) => at === index)
          .reduce((all, { yes, no }) => ({ yes: all.yes + yes, no: all.no + no }), group),
      );
      return { before, after };
    }),
);

describe('a second shareable edition', { timeout: 120_000 }, () => {
  it('gives away nothing of the cases that came since that the person was not told of before', () => {
    fc.assert(
      fc.property(twoTimes, ({ before, after }) => {
        const first = editionOf(before);
        const told = toldOf(after, [first]);
        const found = foundOut(first, editionOf(after, [first]));
        const untold = found.filter((one) => !told.includes(one.replace(/^\w+ | = .*$/g, '')));
        expect(untold).toEqual([]);
      }),
      { numRuns: Number(process.env['ISSUED_RUNS'] ?? 150) },
    );
  });

  it('would give much away if the first were forgotten', () => {
    const forgotten = fc.sample(twoTimes, { numRuns: 60, seed: 7 }).filter(({ before, after }) => {
      return foundOut(editionOf(before), editionOf(after)).length > 0;
    });
    expect(forgotten.length).toBeGreaterThan(15);
  });

  it('gives nothing away at all in most audits', () => {
    const some = fc.sample(twoTimes, { numRuns: 100, seed: 9 });
    const told = some.filter(({ before, after }) => toldOf(after, [editionOf(before)]).length > 0);
    expect(told.length).toBeLessThan(35);
  });

  it('tells of the one case that came to a group without any Yes: hiding 1 says that it is small', () => {
    const before = [
      { yes: 0, no: 8 },
      { yes: 9, no: 6 },
    ];
    const after = [
      { yes: 1, no: 8 },
      { yes: 9, no: 6 },
    ];
    expect(toldOf(after, [editionOf(before)])).toContain('0');
  });

  it('tells of nothing when nothing has changed, however few the cases and whoever was not asked', () => {
    for (const counted of [
      [{ yes: 1, no: 0 }],
      [{ yes: 0, no: 0 }],
      [
        { yes: 2, no: 1 },
        { yes: 0, no: 0 },
      ],
    ])
      expect(toldOf(counted, [editionOf(counted)])).toEqual([]);
  });

  it('is the same when nothing has changed', () => {
    const counted = [
      { yes: 8, no: 9 },
      { yes: 3, no: 9 },
      { yes: 6, no: 7 },
    ];
    const first = editionOf(counted);
    const { items } = editionOf(counted, [first]);
    expect(items).toEqual(first.items);
  });

  it('shows what changed by many, and what was called back stands against nothing', () => {
    const before = [
      { yes: 6, no: 7 },
      { yes: 9, no: 8 },
    ];
    const after = [
      { yes: 14, no: 17 },
      { yes: 9, no: 8 },
    ];
    const first = editionOf(before);
    expect(editionOf(after, [first]).items[item]?.hidden).toEqual([]);
    const oneMore = [
      { yes: 7, no: 7 },
      { yes: 9, no: 8 },
    ];
    expect(editionOf(oneMore, [first]).items[item]?.hidden.length).toBeGreaterThan(0);
    expect(editionOf(oneMore).items[item]?.hidden).toEqual([]);
  });
});
