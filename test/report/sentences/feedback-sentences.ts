import { expect } from 'vitest';
import { addDays, longDate } from '#src/audit/calendar.ts';
import { immediateConcern } from '#src/review/immediate-concern.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { actionCells, actionSentences } from './action-sentences.ts';
import { verdicts } from './printed-facts.ts';
import { questionCells, questionSentences } from './question-sentences.ts';
import { type Pattern, plain } from './reader.ts';
import { recount, type Verdict, wholePercent } from './recount.ts';
import {
  type At,
  checkCount,
  checkDepends,
  checkStandard,
  countOf,
  depends,
  goesWith,
  itemCalled,
  plainCount,
  says,
  sentence,
  standardOf,
} from './says.ts';
import { drawn, sharedSentences } from './shared-sentences.ts';

const own = ({ read }: At) => {
  const inside = new Set<string>(read.groups.map(({ id }) => id));
  return read.from.cases.filter(({ entry }) => inside.has(entry.group));
};
const finished = (at: At) => own(at).filter(({ status }) => status === 'finished');

/** "3 of 5 sample groups" as far as cases of them were read. */
function checkGroupsRead(words: string, at: At): void {
  const read = at.read.groups.filter(({ id }) =>
    finished(at).some(({ entry }) => entry.group === id),
  );
  const all = at.read.groups.length;
  expect(words).toBe(read.length === all ? `${all}` : `${read.length} of ${all}`);
}

const concerns = (at: At) => own(at).flatMap((one) => immediateConcern(rodt, one) ?? []);
const summary: readonly Pattern<At>[] = [
  says(
    'We read (\\d+) of the (\\d+) (finished cases?) in the audit\\. (It comes|They come) from (\\d+(?: of \\d+)?) (sample groups?) that .+ works with\\.(?: (\\d+) groups? (?:is|are) shared with another service\\.)?',
    ([read = '', all = '', word = '', they = '', groups = '', , joint = ''], at) => {
      const known = new Set<string>(at.read.from.audit.groups.map(({ id }) => id));
      const counted = at.read.from.cases.filter(
        ({ status, entry }) => status === 'finished' && known.has(entry.group),
      );
      expect([Number(read), Number(all)]).toEqual([finished(at).length, counted.length]);
      goesWith(all, word, 'finished case');
      goesWith(read, they, 'It comes');
      checkGroupsRead(groups, at);
      expect(Number(joint || 0)).toBe(
        at.read.groups.filter(({ providers }) => providers.length > 1).length,
      );
    },
  ),
  says('(\\d+) (cases?) read, of (\\d+)', ([read = '', word = ''], at) => {
    expect(Number(read)).toBe(finished(at).length);
    goesWith(read, word, 'case');
  }),
];

const strengths: readonly Pattern<At>[] = [
  says(
    'No criterion( whose numbers can be shown)? (met|was below) its standard in the cases we read\\.',
    ([hidden, what], at) => {
      const wanted: readonly Verdict[] = what === 'met' ? ['Met'] : ['Below', 'In range'];
      expect(at.read.rows.filter(({ verdict }) => verdict && wanted.includes(verdict))).toEqual([]);
      const some = at.read.rows.some(({ verdict }) => verdict === undefined);
      expect(hidden !== '').toBe(some);
    },
  ),
];

/** Mondays to Fridays. */
function afterWorkingDays(from: string, days: number): string {
  let [day, left] = [from, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())) left -= 1;
  }
  return day;
}

const steps: readonly Pattern<At>[] = [
  says('By (.+) \\(10 working days; bank holidays not taken off\\)', ([day = ''], at) =>
    expect(day).toBe(longDate(afterWorkingDays(at.read.from.reportDate, 10))),
  ),
  says('By (.+)', ([day], at) => expect(day).toBe(longDate(addDays(at.read.from.reportDate, 14)))),
  says('No dates are set yet', (_, at) => expect(at.read.from.audit.contractReviews).toEqual([])),
  says('No date to come: (.+) (?:is|are) past', (_, at) => {
    const { contractReviews } = at.read.from.audit;
    expect(contractReviews.length).toBeGreaterThan(0);
    expect(contractReviews.every((day) => day < at.read.from.reportDate)).toBe(true);
  }),
  says('((?:\\d+ \\p{L}+ \\d{4}\\n?)+)', ([list = ''], at) => {
    if (at.place.head !== 'When') return;
    const days = at.read.from.audit.contractReviews.filter((day) => day >= at.read.from.reportDate);
    expect(list.split('\n')).toEqual(days.map(longDate));
  }),
  says(
    '(August 2012|February 2013)(, which is past)?(?:; or February 2013(, which is past)?)?',
    ([month = '', past, alsoPast], at) => {
      const { reportDate } = at.read.from;
      const isPast = (name: string) =>
        reportDate.slice(0, 7) > (name === 'August 2012' ? '2012-08' : '2013-02');
      expect(past !== '').toBe(isPast(month));
      if (alsoPast !== '') expect(isPast('February 2013')).toBe(true);
    },
  ),
  says(
    'Our proposal: (\\d+) months after the audit(, since a| where a|, since no) criterion of the results table.+',
    ([months, which], at) => {
      const below = at.read.rows.some(({ verdict }) => verdict === 'Below');
      const unsure =
        at.read.rows.some(({ verdict }) => verdict === undefined) ||
        !at.read.rows.some(
          ({ verdict }) => verdict === 'Below' || verdict === 'In range' || verdict === 'Met',
        );
      expect(which).toBe(unsure ? ' where a' : below ? ', since a' : ', since no');
      expect(months).toBe(unsure || below ? '6' : '12');
      const when = at.place.row[1] ?? '';
      expect(when.startsWith(unsure || below ? 'August 2012' : 'February 2013')).toBe(true);
      expect(when.includes('; or ')).toBe(unsure);
    },
  ),
];

const words = Object.keys(verdicts)
  .filter((one) => one !== 'No standard')
  .join('|');
const criterion: readonly Pattern<At>[] = [
  says(
    `(?:.+ )?${countOf}\\. (?:(${words}|\\[c\\]): the standard is ${standardOf}\\.|It is not scored\\.)${depends}`,
    ([count = '', verdict = '', standard = '', cases = ''], at) => {
      const name = at.place.part.replace(/^\d+\. /, '');
      const item = itemCalled(name, at);
      const row = at.read.rows.find((one) => one.item === item);
      checkCount(count, item, at);
      checkDepends(cases, item, at);
      if (standard === '') expect(row?.standard).toBeNull();
      else checkStandard(standard, item, at);
      if (verdict !== '') expect(verdicts[verdict]).toBe(row?.verdict);
    },
  ),
  says(
    '(Short of the standard|Too few cases to compare): ([^.]+?)(?:; and (\\d+) more groups?)?\\.',
    ([which, list = '', more = ''], at) => {
      const item = itemCalled(at.place.part.replace(/^\d+\. /, ''), at);
      const wanted: readonly Verdict[] =
        which === 'Too few cases to compare' ? ['Too few'] : ['Below', 'In range'];
      const pieces = list.split('; ');
      for (const piece of pieces) {
        const [, name, count = ''] = sentence(`(.+ group), ${plainCount}`).exec(piece) ?? [];
        const group = at.read.groups.find((one) => one.name === name);
        if (!group) throw new Error(`No group: ${piece}`);
        checkCount(count, item, at, [group]);
        if (at.read.edition === 'internal')
          expect(wanted).toContain(recount(at.read.from, item, [group]).verdict);
      }
      const all = at.read.groups.filter((group) =>
        wanted.includes(recount(at.read.from, item, [group]).verdict),
      );
      if (at.read.edition === 'internal')
        expect(pieces.length + Number(more || 0)).toBe(all.length);
      else if (at.read.from.audit.smallNumbers === 'under-5')
        expect(pieces.length + Number(more || 0)).toBeLessThanOrEqual(all.length);
    },
  ),
  says(
    'Every group( that can be judged| whose result is shown)? is at or above the standard\\.',
    ([only], at) => {
      const item = itemCalled(at.place.part.replace(/^\d+\. /, ''), at);
      const all = at.read.groups.map((group) => recount(at.read.from, item, [group]).verdict);
      // Rounded figures have verdicts of their own: each stands in the table, beside what it is made of.
      const rounded =
        at.read.edition === 'shareable' && at.read.from.audit.smallNumbers === 'rounded';
      if (only === '' && !rounded) expect(all.every((one) => one === 'Met')).toBe(true);
      if (only === ' that can be judged' && at.read.edition === 'internal')
        expect(all.some((one) => one === 'Below' || one === 'In range')).toBe(false);
    },
  ),
  plain(/^(?:[^:]+), in \d+ (?:case that says|cases that say): .+\.$/),
];

const closing: readonly Pattern<At>[] = [
  says('No immediate concern about safety was found in these cases\\.', (_, at) =>
    expect(concerns(at)).toEqual([]),
  ),
  says('An immediate concern about safety was found during the audit\\.', (_, at) => {
    expect(at.read.edition).toBe('shareable');
    expect(concerns(at).length).toBeGreaterThan(0);
  }),
  says(
    'Immediate concerns about safety found in these cases: (\\d+)\\.(?: (?:(It was|Each was)|(\\d+) (?:was|were)) told to somebody at the time\\.)?(?: For (\\d+) nobody was reached\\.)?(?: For (\\d+) it is not on record when anybody was told\\.)?(?: What came of (it|them|\\d+) is not on record\\.)? No detail is given here\\.',
    ([all, each = '', told = '', missed = '', unknown = '', without = ''], at) => {
      const found = concerns(at);
      const count = (telling: string) => found.filter((one) => one.telling === telling).length;
      expect(Number(all)).toBe(found.length);
      expect(each === '' ? Number(told || 0) : found.length).toBe(count('told'));
      expect(Number(missed || 0)).toBe(count('not-reached'));
      expect(Number(unknown || 0)).toBe(count('not-recorded'));
      const silent = found.filter(({ outcome }) => !outcome).length;
      expect(/^\d+$/.test(without) ? Number(without) : without === '' ? 0 : found.length).toBe(
        silent,
      );
    },
  ),
];

/** The annex: what stands behind the numbers. */
const annex: readonly Pattern<At>[] = [
  says(
    '(\\d+) (cases?) (left out by the team|not finished), and not counted\\.',
    ([count = '', word = '', what], at) => {
      const those = own(at).filter(({ status }) =>
        what === 'not finished'
          ? !['finished', 'excluded'].includes(status)
          : status === 'excluded',
      );
      expect(Number(count)).toBe(those.length);
      goesWith(count, word, 'case');
    },
  ),
  says(
    'Sets of notes seen: (\\d+) of (\\d+) expected, in (\\d+) cases? with both on record\\.',
    ([seen, expected, count], at) => {
      const both = finished(at).flatMap(({ view }) => {
        const pair = [view.answer('hdr-note-sets-seen'), view.answer('hdr-note-sets-expected')];
        return pair.every((one) => typeof one === 'number') ? [pair.map(Number)] : [];
      });
      const sum = (place: number) => both.reduce((all, pair) => all + (pair[place] ?? 0), 0);
      expect([Number(seen), Number(expected), Number(count)]).toEqual([
        sum(0),
        sum(1),
        both.length,
      ]);
    },
  ),
  plain(/^More than 20% of answers could not be checked: .+$/),
  plain(
    /^\d+ questions? (?:was|were) answered in no case, and (?:is|are) not in the table of missing answers\.$/,
  ),
  says(
    'Of the (\\d+) elements of “([^”]+)” \\(.+?\\), (\\d+) (?:was|were) answered: (\\d+) of (\\d+) answers(?: \\((\\d+)%\\))? say that [^.]+\\.(?: Missing most often: ([^,]+), in (\\d+) of (\\d+) cases\\.)?',
    ([all = '', name = '', some = '', k = '', n = '', share, worst = '', no = '', of = ''], at) => {
      const score = rodt.scores?.find(({ label }) => label === name);
      const asked = new Set(
        chosenItems(rodt, at.read.from.audit.extendedSections).map(({ id }) => id),
      );
      const found = (score?.items ?? [])
        .filter((id) => asked.has(id))
        .map((id) => recount(at.read.from, id, at.read.groups))
        .filter((one) => one.yes + one.no > 0);
      const sum = (what: 'yes' | 'no') => found.reduce((total, one) => total + one[what], 0);
      const [yes, answers] = [sum('yes'), sum('yes') + sum('no')];
      expect([all, some, k, n].map(Number)).toEqual([
        score?.items.length,
        found.length,
        yes,
        answers,
      ]);
      const cases = found[0]?.cases ?? 0;
      const few = cases < at.read.from.audit.smallBase;
      expect(share ?? '').toBe(few ? '' : `${wholePercent(yes, answers)}`);
      const lacks = (one: { no: number; yes: number }) => one.no / (one.yes + one.no);
      const most = Math.max(...found.map(lacks));
      expect(worst === '').toBe(most === 0);
      if (worst === '') return;
      expect(lacks({ no: Number(no), yes: Number(of) - Number(no) })).toBe(most);
      expect(
        found.some(({ item, no: missing }) => item.label === worst && missing === Number(no)),
      ).toBe(true);
    },
  ),
  says(
    'Good answers over the questions of this section that have a standard and were answered, those of the results table too: (\\d+) of (\\d+)(?: \\((\\d+)%\\))?\\. (?:There are too few cases for a band|Local band: (?:weak|fair|good|excellent)(, since a question that must pass failed)?)\\.(?: Must pass, and failed: (.+)\\.)?',
    ([good, of, percent = '', capped = '', list = ''], at) => {
      expect(at.read.edition).toBe('internal');
      if (percent !== '') expect(Number(percent)).toBe(wholePercent(Number(good), Number(of)));
      if (capped !== '') expect(list).not.toBe('');
      for (const one of list === '' ? [] : list.split(/(?<=\d), (?=\p{Lu})| and (?=\p{Lu})/u)) {
        const [, name = '', failed, all] = /^(.+), (\d+) of (\d+)$/.exec(one) ?? [];
        const now = recount(at.read.from, itemCalled(name, at), at.read.groups);
        const { yes, no, item } = now;
        expect([Number(failed), Number(all)]).toEqual([
          item.polarity === 'bad' ? yes : no,
          yes + no,
        ]);
      }
    },
  ),
  plain(/^(?:Where the (?:standards|questions) come from|Who set the standards): .+$/s),
  plain(
    /^(?:These are local bands|For Treatment Outcomes Profiles|There is no band under 10 cases|Where the 95% interval|Bands: 70%|80% for TOP|All other lines)[^\n]+$/,
  ),
  plain(/^\d+\. [^\d]+$/),
  says('((?:\\d+ (?:not applicable|could not check|not answered)\\n?)+)', ([list = ''], at) => {
    const [, name = ''] = at.place.row;
    const item = itemCalled(name, at);
    const { yes, no, cases } = recount(at.read.from, item, at.read.groups);
    // Of plans seen, Yes and No are counted among cases with a plan, and these among all.
    if (at.read.from.audit.denominator === 'of-plans-seen') return;
    const parts = list.split('\n').map((one) => Number.parseInt(one, 10));
    expect(parts.reduce((sum, part) => sum + part, yes + no)).toBe(cases);
  }),
  says(`${standardOf} \\([a-z]\\)`, ([standard = ''], at) => {
    const name =
      at.place.row[at.place.head === 'Standard' && at.place.row.length === 6 ? 1 : 0] ?? '';
    checkStandard(standard, itemCalled(name.replace(/^\d+\. /, ''), at), at);
  }),
];

/** Plain numbers of tables whose columns say what they count. */
const numbersOfTables: readonly Pattern<At>[] = [
  says('(\\d+)', ([count], at) => {
    const [name = ''] = at.place.row;
    const group = at.read.groups.find((one) => one.name === name);
    if (group && at.place.head === 'Cases planned') expect(Number(count)).toBe(group.planned);
    if (group && at.place.head === 'Cases read')
      expect(Number(count)).toBe(recount(at.read.from, 'rp-plan-seen', [group]).cases);
  }),
  says('(?:.+, \\d+ of \\d+(?: \\(\\d+%\\))?\\n?)+', (_, at) => {
    for (const line of at.place.row[1]?.split('\n') ?? []) {
      const [, k, n, percent] = /(\d+) of (\d+)(?: \((\d+)%\))?$/.exec(line) ?? [];
      expect(at.read.edition).toBe('internal');
      const enough = Number(n) >= at.read.from.audit.smallBase;
      expect(percent).toBe(enough ? `${wholePercent(Number(k), Number(n))}` : undefined);
    }
  }),
];

export const feedbackSentences: readonly Pattern<At>[] = [
  ...sharedSentences,
  ...summary,
  ...strengths,
  ...steps,
  ...criterion,
  ...closing,
  ...annex,
  ...actionSentences,
  ...actionCells,
  ...questionSentences,
  ...questionCells,
  ...numbersOfTables,
  says('Orange diamond: all other groups, (\\d+) (cases?)\\.', ([count = '', word = ''], at) => {
    const rest = at.read.from.audit.groups.filter((group) => !at.read.groups.includes(group));
    expect(Number(count)).toBe(recount(at.read.from, 'rp-plan-seen', rest).cases);
    goesWith(count, word, 'case');
  }),
  says(
    'Dot chart of the gap between .+ and all other groups for (\\d+) (criteri(?:on|a))\\.',
    ([count = '', word = ''], at) => {
      expect(Number(count)).toBeLessThanOrEqual(drawn(at).length);
      goesWith(count, word, 'criterion');
    },
  ),
  says(
    'The largest gap is (\\d+) points, for criterion (\\d+), ([^.]+), where (?:both are level|.+ has the (higher|lower) percentage(?:, which is (better|worse))?)\\.',
    ([points, no, name, side, judged], at) => {
      const row = at.read.rows[Number(no) - 1];
      expect(row?.label).toBe(name);
      expect(!side).toBe(points === '0');
      if (!side) return;
      expect(!judged).toBe(row?.neither);
      if (judged) expect(judged === 'better').toBe((side === 'higher') !== row?.bad);
    },
  ),
];
