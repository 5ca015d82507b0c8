import { expect } from 'vitest';
import { actionCells, actionSentences } from './action-sentences.ts';
import { questionCells, questionSentences } from './question-sentences.ts';
import { type Pattern, plain } from './reader.ts';
import { interval, recount, wholePercent } from './recount.ts';
import {
  type At,
  checkCount,
  checkDepends,
  checkStandard,
  goesWith,
  itemCalled,
  numbersIn,
  plainCount,
  says,
  sentence,
  standardOf,
} from './says.ts';
import { sharedSentences } from './shared-sentences.ts';

const casesOf = ({ read }: At, provider?: string): number =>
  recount(
    read.from,
    'rp-plan-seen',
    read.groups.filter(
      ({ providers }) => provider === undefined || providers.some((id) => id === provider),
    ),
  ).cases;
const joint = ({ read }: At): number =>
  recount(
    read.from,
    'rp-plan-seen',
    read.groups.filter(({ providers }) => providers.length > 1),
  ).cases;
const services = (at: At) => at.read.from.audit.providers.filter(({ id }) => casesOf(at, id) > 0);

const ofWhole = (read: number, all: number): string =>
  read === all ? `${all}` : `${read} of ${all}`;

export const overviewSentences: readonly Pattern<At>[] = [
  ...sharedSentences,
  ...actionSentences,
  ...actionCells,
  says(
    'We read (\\d+) (cases?) from (\\d+(?: of \\d+)?) sample groups? and (\\d+(?: of \\d+)?) services?\\.(?: (\\d+) of them (?:is|are) held by more than one service\\. Each case counts once here\\.)?',
    ([count = '', word = '', groups, of, shared = ''], at) => {
      expect(Number(count)).toBe(casesOf(at));
      goesWith(count, word, 'case');
      const read = at.read.groups.filter(
        (group) => recount(at.read.from, 'rp-plan-seen', [group]).cases > 0,
      );
      expect(groups).toBe(ofWhole(read.length, at.read.groups.length));
      expect(of).toBe(ofWhole(services(at).length, at.read.from.audit.providers.length));
      expect(Number(shared || 0)).toBe(joint(at));
    },
  ),
  says('(\\d+) (cases?) read', ([count], at) => expect(Number(count)).toBe(casesOf(at))),
  says('(\\d+) services?(?:, of (\\d+))?', ([count], at) =>
    expect(Number(count)).toBe(services(at).length),
  ),
  says(
    'Shared work: (\\d+) cases? of (\\d+) with files in more than one service\\.',
    ([shared, all], at) => expect([Number(shared), Number(all)]).toEqual([joint(at), casesOf(at)]),
  ),
  says(
    '(\\d+) cases? (?:is|are) counted for each service that holds a file, and once in the whole sample\\. .+',
    ([shared], at) => expect(Number(shared)).toBe(joint(at)),
  ),
  says('Cases that each service holds files of: (.+)\\.', ([list = ''], at) => {
    const said = list.split('; ').map((one) => one.split(', '));
    expect(said).toEqual(
      at.read.from.audit.providers.map(({ id, service }) => [service, `${casesOf(at, id)}`]),
    );
  }),
  says(
    '(.+): (\\d+) (cases?) read, (no actions|\\d+ actions?) agreed\\.',
    ([service, count = '', word = '', agreed = ''], at) => {
      const provider = at.read.from.audit.providers.find((one) => one.service === service);
      expect(Number(count)).toBe(casesOf(at, provider?.id));
      goesWith(count, word, 'case');
      const actions = at.read.from.actions.filter((one) => one.provider === provider?.id).length;
      expect(numbersIn(agreed)[0] ?? 0).toBe(actions);
    },
  ),
  says(
    'Answers that could not be checked: (\\d+) of (\\d+) in the results table\\.',
    ([, of], at) => expect(Number(of)).toBe(at.read.rows.length * casesOf(at)),
  ),
  says(
    'The (\\d+) criteria where Yes is plainly good news, together: (\\d+) of (\\d+)(?: \\((\\d+)%\\))? of applicable answers, (?:weak|fair|good|excellent)\\. .+',
    ([, yes, of, percent = ''], at) => {
      expect(at.read.edition).toBe('internal');
      if (percent !== '') expect(Number(percent)).toBe(wholePercent(Number(yes), Number(of)));
    },
  ),
  says(
    '([^:]+) in (.+ group): (\\d+) counted, and (\\d+) plans seen\\.',
    ([name = '', group, count, plans], at) => {
      const one = at.read.groups.find((each) => each.name === group);
      const now = recount(at.read.from, itemCalled(name, at), one ? [one] : []);
      const seen = recount(at.read.from, 'rp-plan-seen', one ? [one] : []).yes;
      expect([Number(count), Number(plans)]).toEqual([now.yes, seen]);
      expect(now.yes).toBeGreaterThan(seen);
    },
  ),
  // "Referrals: 8 of 50 (16%)", one to a line, that call for a suggestion.
  says(`(?:[^:\\n]+: ${plainCount}(?: ≠ \\d+)?\\n?)+`, (_, at) => {
    const lines = at.place.row[at.place.head === 'Called for by' ? 1 : 0]?.split('\n') ?? [];
    for (const line of lines) {
      const [, name = '', count = '', cases = ''] =
        sentence(`([^:]+): ${plainCount}(?: ≠ (\\d+))?`).exec(line) ?? [];
      checkCount(count, itemCalled(name, at), at);
      checkDepends(cases, itemCalled(name, at), at);
    }
  }),
  ...questionSentences,
  ...questionCells,
  says('Left out, with too few cases(?: or hidden numbers)?: (.+)\\.', ([list = ''], at) => {
    for (const one of list.split('; ')) {
      const [no = '', name] = one.split('. ');
      expect(at.read.rows[Number(no) - 1]?.label).toBe(name);
    }
  }),
  says('(Weak|Fair|Good|Excellent)', ([band = ''], at) => {
    if (at.place.table?.columns[0]?.heading !== 'Criterion' || at.place.head !== 'Band') return;
    const item = itemCalled((at.place.row[0] ?? '').replace(/^\d+\. /, ''), at);
    const row = at.read.rows.find((one) => one.item === item);
    if (!row?.total.count || at.read.from.audit.denominator === 'as-published') return;
    const { k, n } = row.total.count;
    const good = (100 * (row.bad ? n - k : k)) / n;
    const lines = item === 'top-missing' ? [80, 90, 95] : [70, 80, 90];
    const names = ['Weak', 'Fair', 'Good', 'Excellent'];
    expect(band).toBe(names[lines.filter((line) => good >= line).length]);
    expect(interval(k, n)[0]).toBeLessThanOrEqual((100 * k) / n + 1e-9);
  }),
  plain(/^The counts are in section \d+\.$/),
  plain(/^The 2012 review found seven matters that ran through all services\.$/),
  plain(/^Which questions make each theme, and where it comes from, is in section \d+\.$/),
  plain(/^No criterion has 10 cases or more in two services.+$/),
  plain(/^A criterion is here only where at least two services have 10 cases or more for it\.$/),
  plain(/^For each of the five groups of the Southampton review 2012, section 4\.6: .+$/),
  plain(
    /^(?:Where standards come from|Criteria and results table|Feedback event|Interval)[:.] .+$/,
  ),
  plain(/^Sources\. .+$/),
  plain(
    /^No criterion with a standard has 10 cases or more that can be shown, so there are no bands\.$/,
  ),
  plain(/^\d+\. [^\d]+$/),
  plain(
    /^(?:These are local bands|For Treatment Outcomes Profiles|There is no band under 10 cases|Where the 95% interval|Bands: 70%|80% for TOP|All other lines)[^\n]+$/,
  ),
  says('(\\d+)', () => {}),
  says(`${standardOf} \\([a-z]\\)`, ([standard = ''], at) =>
    checkStandard(standard, itemCalled((at.place.row[0] ?? '').replace(/^\d+\. /, ''), at), at),
  ),
  plain(/^[^\d]+; First 3 contacts$/),
];
