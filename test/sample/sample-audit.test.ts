import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '#src/audit/identifiers.ts';
import { isJoint } from '#src/audit/sample-group.ts';
import { recordKind } from '#src/log/change.ts';
import { whyNotFinish } from '#src/review/finish.ts';
import { setAside } from '#src/review/set-aside.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { sampleAuditId } from '#src/sample/sample-ids.ts';
import { sampleToolVersion } from '#src/sample/set-up.ts';
import { caseMix } from '#src/tally/case-mix.ts';
import { countWords } from '#src/tally/count-words.ts';
import { itemCounts } from '#src/tally/item-counts.ts';
import { providerTally } from '#src/tally/provider-tally.ts';
import { itemById } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

const changes = sampleChanges();
const { audit, cases, actions } = readSample(changes);
const choice = { unfinished: false, smallBase: 10 };

describe('the sample audit', () => {
  it('is the same every time, so that a reset gives it back', () => {
    expect(sampleChanges()).toEqual(changes);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(audit.id).toBe(sampleAuditId);
  });

  it('was written for the built-in tool as it is', () => {
    expect([audit.toolId, audit.toolVersion]).toEqual([rodt.id, rodt.version]);
    expect(sampleToolVersion).toBe(rodt.version);
  });

  it('has two providers, nine groups, two of them joint, and a team of six', () => {
    expect(audit.providers.map(({ name }) => name)).toEqual([
      'Society of St James',
      'Southern Health',
    ]);
    expect(audit.groups).toHaveLength(9);
    expect(audit.groups.filter(isJoint).map(({ label }) => label)).toEqual(['NR/Bridge', 'nr/dip']);
    expect(audit.team).toHaveLength(6);
    expect([audit.auditDate, audit.feedbackDue]).toEqual(['2012-02-28', '2012-03-13']);
    expect(audit.reviewRequired).toBe('undefined');
  });

  it('was done in February 2012 by people of the team', () => {
    const members = new Set(audit.team.map(({ id }) => id as string));
    const february = [Date.parse('2012-02-01'), Date.parse('2012-03-01')] as const;
    for (const { by, at } of changes) {
      expect(members.has(by)).toBe(true);
      expect(at).toBeGreaterThanOrEqual(february[0]);
      expect(at).toBeLessThan(february[1]);
    }
    const answersBy = new Set(
      changes.filter(({ field }) => field.startsWith('answer/')).map(({ by }) => by),
    );
    expect(answersBy.size).toBe(6);
  });

  it('has only causes before effects: counters run up within a record', () => {
    const last = new Map<string, number>();
    for (const { record, counter } of changes) {
      expect(counter).toBe((last.get(record) ?? 0) + 1);
      last.set(record, counter);
    }
  });
});

describe('its 52 cases', () => {
  it('are finished with every question answered and nothing in the way', () => {
    expect(cases).toHaveLength(52);
    for (const reviewed of cases) {
      expect(reviewed.status).toBe('finished');
      expect(reviewed.progress.answered).toBe(reviewed.progress.total);
      expect(whyNotFinish(reviewed)).toEqual([]);
      expect(setAside(reviewed.view)).toEqual([]);
    }
  });

  it('have answers the tool offers', () => {
    const items = itemById(rodt);
    for (const { review, entry } of cases)
      for (const [id, answer] of review.answers) {
        const kind = items.get(id)?.kind;
        const where = `${entry.reference} ${id} ${String(answer)}`;
        if (kind?.type === 'one-of')
          expect(
            kind.options.some(({ code }) => code === answer),
            where,
          ).toBe(true);
        else if (kind?.type === 'four-way')
          expect(['yes', 'no', 'not-applicable', 'not-checked'], where).toContain(answer);
        else if (kind?.type === 'month') expect(answer, where).toMatch(/^(\d{4}-\d{2}|none)$/);
        else expect(kind, where).toBeDefined();
      }
  });

  it('answer Not applicable only where the tool offers it, with a reason where it wants one', () => {
    const items = itemById(rodt);
    for (const { review, entry } of cases)
      for (const [id, answer] of review.answers) {
        if (answer !== 'not-applicable') continue;
        const item = items.get(id);
        const where = `${entry.reference} ${id}`;
        expect(item?.notApplicable, where).not.toBe('never');
        if (item?.notApplicable === 'with-reason') expect(review.notes.has(id), where).toBe(true);
      }
  });

  it('raise only the warnings that the published counts force', () => {
    const open = cases.flatMap(({ entry, warnings }) =>
      warnings
        .filter(({ confirmed, rule }) => !confirmed && rule.strength !== 'information')
        .map(({ rule }) => `${entry.reference.slice(0, 3)} ${rule.id}`),
    );
    expect(open.sort()).toEqual(['BRG c-abs-no-plan', 'BRG c-abs-no-plan', 'CMP c-abs-no-plan']);
    const confirmed = cases.flatMap(({ entry, review }) =>
      [...review.confirmed.keys()].map((rule) => `${entry.reference.slice(0, 3)} ${rule}`),
    );
    expect(confirmed.sort()).toEqual([
      'NRB c-orient-none',
      'NRB c-orient-none',
      'NRB c-orient-none',
      'SDN c-orient-none',
      'SDN c-orient-none',
      'SUP c-straightline',
      'SUP c-straightline',
    ]);
  });

  it('hold nothing that could identify a person', () => {
    const written = changes
      .filter(({ record }) => recordKind(record) === 'case')
      .flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
      .filter((value) => /\s/.test(value));
    expect(written.length).toBeGreaterThan(60);
    for (const text of written) expect(findIdentifiers(text), text).toEqual([]);
  });

  it('have 74 sets of notes', () => {
    const sets = cases.map(({ view }) => view.answer('hdr-note-sets-seen'));
    expect(sets.reduce<number>((sum, seen) => sum + Number(seen), 0)).toBe(74);
  });
});

describe('who they were', () => {
  const mix = caseMix(rodt, cases, choice);
  const lines = (item: string) =>
    Object.fromEntries(
      (mix.find((one) => one.item === item)?.lines ?? []).map(({ label, count, percent }) => [
        label,
        [count, percent],
      ]),
    );

  it('is as published, as far as it is possible on 52', () => {
    expect(lines('hdr-gender')).toEqual({ Female: [19, 37], Male: [33, 63] });
    expect(lines('hdr-ethnicity')).toMatchObject({ 'White British': [42, 89], Black: [2, 4] });
    expect(lines('hdr-primary-drug')).toMatchObject({
      Heroin: [28, 54],
      'Amphetamine (not ecstasy)': [6, 12],
      'Cocaine (not crack)': [5, 10],
      Cannabis: [6, 12],
      Alcohol: [3, 6],
    });
    expect(lines('hdr-secondary-drug')).toMatchObject({
      'No second drug': [12, 23],
      Crack: [21, 40],
      Cannabis: [5, 10],
      Alcohol: [5, 10],
      Heroin: [2, 4],
    });
  });

  it('leaves 11 of 28 heroin users without a second drug', () => {
    const heroin = cases.filter(({ view }) => view.answer('hdr-primary-drug') === 'heroin');
    const none = heroin.filter(({ view }) => view.answer('hdr-secondary-drug') === 'none');
    expect([none.length, heroin.length]).toEqual([11, 28]);
  });

  it('covers every time in treatment and age band', () => {
    expect(Object.keys(lines('hdr-time-in-treatment'))).toHaveLength(7);
    expect(mix.find(({ item }) => item === 'hdr-age-band')?.stated).toBe(52);
  });

  it('has the published assessments and children', () => {
    const yes = (item: string) => itemCounts(item, cases, choice).yes;
    expect(yes('ass-initial')).toBe(43);
    expect(yes('risk-assessed')).toBe(43);
    expect(yes('ass-comprehensive')).toBe(28);
    expect(yes('hdr-children-present')).toBe(18);
  });
});

describe('improvement actions agreed so far', () => {
  it('are some for each provider, from the library, with the numbers of the table', () => {
    expect(actions).toHaveLength(5);
    for (const action of actions) {
      const { own } = providerTally(rodt, audit, cases, action.provider, {
        ...choice,
        denominator: 'applicable',
      });
      const index = own.columns.findIndex(({ item }) => item === action.criterion);
      const cell = own.total.cells[index];
      expect(cell && countWords(cell.shown)).toBe(action.finding);
      expect(rodt.actions.find(({ id }) => id === action.libraryId)?.criteria).toContain(
        action.criterion,
      );
      expect(action.due > audit.feedbackDue).toBe(true);
    }
  });
});
