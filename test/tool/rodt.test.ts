import { describe, expect, it } from 'vitest';
import { auditToolSchema, type Item } from '#src/tool/audit-tool.ts';
import { itemById, itemsOf } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { itemsBehind, itemsIn, wordsOf } from '#test/tool/tool-words.ts';

const items = itemsOf(rodt);
const ids = items.map(({ id }) => id);
const known = new Set(ids);
const unknownIn = (names: readonly string[]) => names.filter((name) => !known.has(name));
const fourWay = items.filter(({ kind }) => kind.type === 'four-way');
const twice = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the built-in tool', () => {
  it('fits its schema', () => {
    expect(auditToolSchema.safeParse(rodt)).toMatchObject({ success: true });
  });

  it('survives being written down and read again', () => {
    expect(auditToolSchema.parse(JSON.parse(JSON.stringify(rodt)))).toEqual(rodt);
  });

  it('uses every id once', () => {
    expect(twice(ids)).toEqual([]);
    expect(twice(rodt.rules.map(({ id }) => id))).toEqual([]);
    expect(twice(rodt.actions.map(({ id }) => id))).toEqual([]);
    expect(twice(rodt.offers.map(({ id }) => id))).toEqual([]);
    expect(twice(rodt.sections.map(({ id }) => id))).toEqual([]);
  });

  it('asks about 120 things, and half of them in the core', () => {
    expect(items.length).toBeGreaterThanOrEqual(115);
    const core = items.filter(({ tier }) => tier === 'core').length;
    expect(core).toBeGreaterThanOrEqual(50);
    expect(core).toBeLessThanOrEqual(62);
  });

  it('keeps the order in which cases are reviewed', () => {
    expect(rodt.sections.map(({ id }) => id)).toEqual([
      'header',
      'recovery-plan',
      'keywork',
      'top',
      'records',
      'assessment',
      'risk',
      'safeguarding',
      'prescribing',
      'narrative',
      'escalation',
    ]);
  });
});

describe('references of the built-in tool', () => {
  it('point to items that exist', () => {
    expect(unknownIn(items.flatMap(itemsBehind))).toEqual([]);
    expect(unknownIn(rodt.rules.flatMap(({ when }) => itemsIn(when)))).toEqual([]);
    expect(unknownIn(rodt.rules.flatMap((rule) => rule.items))).toEqual([]);
    expect(unknownIn(rodt.offers.flatMap(({ when }) => itemsIn(when)))).toEqual([]);
    expect(unknownIn(rodt.offers.flatMap((offer) => offer.items))).toEqual([]);
    expect(unknownIn(rodt.actions.flatMap(({ criteria }) => criteria))).toEqual([]);
    expect(unknownIn(rodt.columns.map(({ item }) => item))).toEqual([]);
  });

  it('in the words of a rule point to items that exist', () => {
    const named = rodt.rules.flatMap(({ message }) =>
      [...message.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ''),
    );
    expect(unknownIn(named)).toEqual([]);
  });

  it('use codes that the answer can have', () => {
    const wrong: string[] = [];
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (typeof value === 'object' && value !== null) {
        if ('item' in value && 'is' in value && Array.isArray(value.is))
          for (const code of value.is)
            if (!codesOf(itemById(rodt).get(String(value.item))).includes(String(code)))
              wrong.push(`${String(value.item)} is ${String(code)}`);
        Object.values(value).forEach(check);
      }
    };
    check(rodt);
    expect(wrong).toEqual([]);
  });

  it('never go round in a circle', () => {
    const behind = (id: string, seen: readonly string[]): string[] => {
      if (seen.includes(id)) return [[...seen, id].join(' > ')];
      const item = itemById(rodt).get(id);
      return item ? itemsBehind(item).flatMap((next) => behind(next, [...seen, id])) : [];
    };
    expect(ids.flatMap((id) => behind(id, []))).toEqual([]);
  });

  it('let a core item depend on core items only, so that it works without the extended ones', () => {
    const extended = new Set(items.filter(({ tier }) => tier === 'extended').map(({ id }) => id));
    const core = items.filter(({ tier }) => tier === 'core');
    expect(core.flatMap(itemsBehind).filter((id) => extended.has(id))).toEqual([]);
  });
});

function codesOf(item: Item | undefined): string[] {
  if (!item) return [];
  if ('options' in item.kind) return item.kind.options.map(({ code }) => code);
  if (item.kind.type === 'month') return ['none'];
  return item.kind.type === 'four-way' ? ['yes', 'no', 'not-applicable', 'not-checked'] : [];
}

describe('a four-way item', () => {
  it('says when to answer Yes, No and Could not check', () => {
    const lacking = fourWay.filter(
      ({ guidance }) => !guidance.yes || !guidance.no || !guidance.notChecked,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('offers Not applicable exactly where it says when', () => {
    for (const { id, guidance, notApplicable } of fourWay)
      expect([id, guidance.notApplicable !== undefined]).toEqual([id, notApplicable !== 'never']);
  });

  it('is measured against 70 per cent, TOP against 80, and not at all when it only describes', () => {
    for (const { id, polarity, standard } of fourWay) {
      const line = id === 'top-missing' ? 80 : 70;
      expect([id, standard?.percent]).toEqual([id, polarity === 'descriptive' ? undefined : line]);
    }
  });

  it('leaves abstinence, reduction and an undefined review column without a standard', () => {
    for (const id of ['rp-abstinence', 'rp-reduction', 'rp-review-required'])
      expect(itemById(rodt).get(id)).not.toHaveProperty('standard');
  });

  it('is never filled in beforehand when it is scored, except where it is worked out', () => {
    const filled = fourWay.filter(({ presets, standard }) => presets && standard);
    expect(filled.map(({ id }) => id)).toEqual(['rp-review-in-time']);
  });

  it('must pass only where children or known risks are at stake', () => {
    expect(items.filter(({ mustPass }) => mustPass).map(({ id }) => id)).toEqual([
      'risk-management-plan',
      'sg-child-risk',
      'sg-child-action',
      'sg-safe-storage',
    ]);
  });
});

describe('the results table', () => {
  it('has the 13 published columns in their order', () => {
    expect(rodt.columns.map(({ id }) => id)).toEqual([
      'recovery-plan',
      'abstinence',
      'reduction',
      'smart',
      'all-needs',
      'balance',
      'review-required',
      'social-network',
      'recovery-capital',
      'referrals',
      'top-missing',
      'keywork-by-plan',
      'psychosocial',
    ]);
  });

  it('counts 9 columns in the composite and 8 that need a plan', () => {
    expect(rodt.columns.filter(({ composite }) => composite)).toHaveLength(9);
    expect(rodt.columns.filter(({ needsPlan }) => needsPlan).map(({ id }) => id)).toEqual([
      'abstinence',
      'reduction',
      'smart',
      'all-needs',
      'balance',
      'review-required',
      'recovery-capital',
      'keywork-by-plan',
    ]);
  });

  it('is made of core four-way items', () => {
    for (const { item } of rodt.columns)
      expect(itemById(rodt).get(item)).toMatchObject({ tier: 'core', kind: { type: 'four-way' } });
  });
});

describe('the improvement actions', () => {
  it('answer every scored criterion', () => {
    const answered = new Set(rodt.actions.flatMap(({ criteria }) => criteria));
    const scored = items.filter(({ standard }) => standard).map(({ id }) => id);
    expect(scored.filter((id) => !answered.has(id))).toEqual([]);
  });

  it('follow a single failure for every criterion that must pass', () => {
    const atOnce = rodt.actions.filter(({ trigger }) => trigger === 'any-failure');
    for (const { id, mustPass } of items)
      if (mustPass) expect(atOnce.some(({ criteria }) => criteria.includes(id))).toBe(true);
  });

  it('each have steps, an owner, a measure, a due date and a source', () => {
    for (const action of rodt.actions) {
      expect(action.steps.length).toBeGreaterThan(0);
      expect(action.ownerRoles.length).toBeGreaterThan(0);
      expect(action.measure).not.toBe('');
      expect(action.dueWeeks).toBeGreaterThan(0);
      expect(action.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('offers', () => {
  it('set to No what needs a plan, but not what the notes alone can show', () => {
    const noPlan = rodt.offers.find(({ id }) => id === 'no-plan')?.items;
    expect(noPlan).toEqual(expect.arrayContaining(['rp-abstinence', 'rp-smart', 'kw-by-plan']));
    for (const free of ['rp-social-network', 'rp-referrals', 'kw-psi-used', 'rp-plan-seen'])
      expect(noPlan).not.toContain(free);
  });

  it('set what is left to Could not check when a file was not seen, but never the header', () => {
    const offer = rodt.offers.find(({ id }) => id === 'file-not-seen');
    const notSeen = offer?.items ?? [];
    expect(offer?.onlyUnanswered).toBe(true);
    expect(notSeen).toEqual(expect.arrayContaining(['rp-plan-seen', 'sg-children-asked']));
    expect(notSeen.filter((id) => /^(hdr|esc|nar)-/.test(id))).toEqual([]);
    expect(notSeen).not.toContain('rp-review-in-time');
  });
});

describe('the words of the built-in tool', () => {
  const texts = wordsOf(rodt);
  it('blame nobody and use no jargon of computers', () => {
    const banned = /\b(invalid|error|please|success\w*|addict\w*|clean|non-compliant|and\/or)\b/i;
    expect(texts.filter((text) => banned.test(text))).toEqual([]);
  });

  it('write numbers as figures', () => {
    const spelled = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;
    expect(texts.filter((text) => spelled.test(text))).toEqual([]);
  });

  it('keep sentences short', () => {
    const long = texts.flatMap((text) =>
      text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(/\s+/).length > 30),
    );
    expect(long).toEqual([]);
  });

  it('ask questions', () => {
    expect(items.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });

  it('spell out TOP in every question about it', () => {
    for (const { question } of items.filter(({ question: text }) => /\bTOP\b/.test(text)))
      expect(question).toContain('Treatment Outcomes Profile (TOP)');
  });
});
