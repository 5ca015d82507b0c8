import { describe, expect, it } from 'vitest';
import {
  chosenItems,
  itemById,
  itemNumbers,
  itemsOf,
  numberedSections,
} from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

const idsOf = (extended: readonly string[]) => chosenItems(rodt, extended).map(({ id }) => id);

describe('the items of a tool', () => {
  it('can be found by id', () => {
    expect(itemById(rodt).get('rp-smart')?.label).toBe('SMART goals');
    expect(itemById(rodt).size).toBe(itemsOf(rodt).length);
    expect(itemById(rodt).get('not-there')).toBeUndefined();
  });
});

describe('what an audit asks', () => {
  it('is the core when no section is extended', () => {
    expect(idsOf([])).toContain('risk-assessed');
    expect(idsOf([])).not.toContain('risk-household');
    expect(chosenItems(rodt, []).every(({ tier }) => tier === 'core')).toBe(true);
  });

  it('takes the extended items of the chosen sections only', () => {
    expect(idsOf(['risk'])).toContain('risk-household');
    expect(idsOf(['risk'])).not.toContain('rp-exit-plan');
  });

  it('is everything when all sections are chosen, in any order', () => {
    const all = rodt.sections.map(({ id }) => id);
    expect(idsOf(all)).toEqual(itemsOf(rodt).map(({ id }) => id));
    expect(idsOf([...all].reverse())).toEqual(idsOf(all));
  });
});

describe('numbers', () => {
  it('begin with 1 at the recovery plan; the case header has its own', () => {
    const numbers = itemNumbers(rodt, []);
    expect(numbers.get('rp-plan-seen')).toBe('1.1');
    expect(numbers.get('hdr-note-sets-expected')).toBe('H1');
    expect(numbers.get('kw-by-plan')).toBe('2.1');
    expect(numbers.get('esc-flag')).toBe('E1');
    expect(numbers.has('rp-exit-plan')).toBe(false);
  });

  it('leave escalation out of the pages', () => {
    const pages = numberedSections(rodt, []);
    expect(pages.map(({ section, number }) => `${number} ${section.id}`)).toEqual([
      'H header',
      '1 recovery-plan',
      '2 keywork',
      '3 top',
      '4 records',
      '5 assessment',
      '6 risk',
      '7 safeguarding',
      '8 prescribing',
      '9 narrative',
    ]);
  });

  it('run on without gaps when extended items are asked', () => {
    const [, plan] = numberedSections(rodt, ['recovery-plan']);
    expect(plan?.items.map(({ number }) => number)).toEqual(
      plan?.items.map((_, index) => `1.${index + 1}`),
    );
  });

  it('leave out a section of which nothing is asked', () => {
    const sections = rodt.sections.map((section) =>
      section.id === 'keywork'
        ? { ...section, items: section.items.filter(({ tier }) => tier === 'extended') }
        : section,
    );
    const numbers = itemNumbers({ ...rodt, sections }, []);
    expect(numbers.get('top-required')).toBe('2.1');
    expect(itemNumbers({ ...rodt, sections }, ['keywork']).get('top-required')).toBe('3.1');
  });
});
