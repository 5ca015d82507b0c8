import type { Audit } from '#src/audit/audit.ts';
import { type Denominator, denominators, smallNumberRules } from '#src/audit/audit-details.ts';
import type { ActionId, ProviderId } from '#src/audit/ids.ts';
import { actionStatuses, type ImprovementAction } from '#src/audit/improvement-action.ts';
import type { OtherReading, Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer, Item } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase, type CaseWords } from '#test/build/a-case.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';
import { Chance } from './chance.ts';

/** An audit of any shape, with what is handed over of it. No name in it holds a digit: every number that is read is the app's. */
export interface RandomAudit {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly actions: readonly ImprovementAction[];
  readonly unsettled: Unsettled;
  /** `YYYY-MM-DD`, from before the feedback is due to years late. */
  readonly reportDate: string;
}

const services = ['Harbour', 'Quayside', 'Mill Lane'];
const places = ['North', 'South', 'East', 'West', 'Centre'];
const days = ['2012-03-14', '2012-06-30', '2012-08-20', '2012-11-05', '2013-02-28', '2014-01-01'];
const sections = ['records', 'safeguarding', 'recovery-plan', 'prescribing', 'risk'];
const outcomes = ['yes', 'no', 'not-applicable', 'not-checked', ''] as const;

function someGroups(chance: Chance, providers: Audit['providers']): Audit['groups'] {
  const count = chance.whole(1, 5);
  return places.slice(0, count).map((name, order) =>
    aGroup(name, {
      name: `${name} group`,
      order,
      planned: chance.whole(0, 14),
      providers: providers.filter(() => chance.is(0.6)).map(({ id }) => id),
      topExpected: chance.is(0.3) ? 'no' : 'yes',
      prescribed: chance.one(['yes', 'no', 'case-by-case'] as const),
    }),
  );
}

/** Answers of one kind each; four-way ones by the weights of their question. */
function answerTo(chance: Chance, { kind }: Item, weights: readonly number[]): Answer | undefined {
  switch (kind.type) {
    case 'four-way':
      return outcomes[chance.weighted(weights)] || undefined;
    case 'one-of':
      return chance.is(0.2) ? undefined : chance.one(kind.options).code;
    case 'many-of':
      return chance.is(0.4) ? undefined : [chance.one(kind.options).code];
    case 'whole-number':
      return chance.whole(kind.min, Math.min(kind.max, kind.min + 3));
    case 'months':
      return chance.is(0.3) ? undefined : chance.whole(0, 90);
    default:
      return undefined;
  }
}

/** How a question is answered over a whole audit: mostly met, mostly not, mixed, or seldom at all. */
const profiles: readonly (readonly number[])[] = [
  [16, 1, 0, 0, 0],
  [1, 16, 0, 0, 0],
  [6, 4, 1, 1, 1],
  [9, 3, 0, 0, 0],
  [1, 1, 5, 1, 0],
  [1, 1, 0, 8, 2],
  [1, 0, 0, 0, 12],
];

export function randomAudit(seed: number): RandomAudit {
  const chance = new Chance(seed);
  const providers = services
    .slice(0, chance.whole(1, 3))
    .map((name, order) => aProvider(name, { order, name: `${name} Trust` }));
  const groups = someGroups(chance, providers);
  const removed = aGroup('Gone', { providers: providers.map(({ id }) => id) });
  const standards = new Map<string, number>(
    rodt.columns
      .filter(() => chance.is(0.15))
      .map(({ item }) => [item, chance.one([0, 5, 33, 50, 90, 100])]),
  );
  const denominator: Denominator = chance.one(denominators);
  const audit = anAudit({
    name: 'February audit',
    toolId: 'rodt',
    providers,
    groups,
    standards,
    denominator,
    extendedSections: sections.filter(() => chance.is(0.3)),
    reviewRequired: chance.one(['a', 'b', 'c', 'undefined'] as const),
    smallBase: chance.one([1, 3, 10, 10, 25]),
    smallNumbers: chance.one(smallNumberRules),
    contractReviews: chance.one([[], ['2012-06-29', '2012-09-28'], ['2013-01-31']]),
    contact: chance.one(['', 'Audit lead']),
  });
  const asked = chosenItems(rodt, audit.extendedSections);
  const weights = new Map(asked.map(({ id }) => [id, chance.one(profiles)]));
  const words = (group: Audit['groups'][number], no: number): CaseWords => {
    const concern = chance.is(0.06);
    const answers = new Map<string, Answer>();
    for (const item of asked) {
      const answer = answerTo(chance, item, weights.get(item.id) ?? [1]);
      if (answer !== undefined && !item.id.startsWith('esc-')) answers.set(item.id, answer);
    }
    if (concern) {
      answers.set('esc-flag', 'yes');
      if (chance.is(0.6)) answers.set('esc-told-at', '2012-02-28T10:00');
      if (chance.is(0.6)) answers.set('esc-outcome', chance.one(['not-reached', 'referred']));
    }
    const finished = chance.is(0.9);
    return {
      tool: rodt,
      audit,
      group,
      reference: `${group.label}-${no}`,
      answers: Object.fromEntries(answers),
      finished,
      ...(chance.is(0.06) && { excluded: 'Not theirs' }),
    };
  };
  const largest = chance.one([1, 4, 12, 30]);
  const written = [
    ...groups.flatMap((group) =>
      Array.from({ length: chance.whole(0, largest) }, (_, no) => words(group, no)),
    ),
    ...(chance.is(0.15) ? [words(removed, 0), words(removed, 1)] : []),
  ];
  const cases = written.map(aCase);
  return {
    audit,
    cases,
    actions: someActions(chance, audit),
    unsettled: someUnsettled(chance, written, cases),
    reportDate: chance.one(days),
  };
}

/** For some cases another value of one answer, of whether they are finished, or of whether they are left out. */
function someUnsettled(
  chance: Chance,
  written: readonly CaseWords[],
  cases: readonly ReviewedCase[],
): Unsettled {
  const readings = new Map<ReviewedCase['entry']['id'], OtherReading[]>();
  if (chance.is(0.5)) return readings;
  written.forEach((words, index) => {
    const reviewed = cases[index];
    if (!reviewed || !chance.is(0.2)) return;
    const item = chance.one(rodt.columns).item;
    const answers = { ...words.answers, [item]: chance.one(['yes', 'no', 'not-checked']) };
    const other = chance.one<CaseWords>([
      { ...words, answers },
      { ...words, finished: !words.finished },
      { ...words, excluded: 'Not theirs' },
    ]);
    readings.set(reviewed.entry.id, [{ field: `answer/${item}`, reviewed: aCase(other) }]);
  });
  return readings;
}

function someActions(chance: Chance, { providers, groups }: Audit): ImprovementAction[] {
  const verbs = ['Write dated goals', 'List services', 'Share one plan', 'Hold a course'];
  return Array.from({ length: chance.whole(0, 5) }, (_, no): ImprovementAction => {
    const count = `${chance.whole(0, 4)} of ${chance.whole(4, 9)}`;
    return {
      id: `action-${no}` as ActionId,
      provider: chance.one([...providers.map(({ id }) => id), '' as ProviderId]),
      criterion: chance.one(['', ...rodt.columns.map(({ item }) => item)]),
      finding: chance.one(['', count, `${count}, ${chance.one(groups).name}`, 'Said by a person']),
      action: chance.one(verbs),
      owner: chance.one(['', 'Team leader']),
      start: chance.one(['', '2012-03-20']),
      due: chance.one(['', '2012-05-01', '2012-08-19', '2013-03-01', '2020-01-01']),
      measure: chance.one(['', 'Checked at the next audit']),
      targetPercent: chance.one([null, 80]),
      status: chance.one(actionStatuses),
      droppedReason: chance.one(['', 'No room']),
      evidence: chance.one(['', 'A list']),
      response: chance.one(['', 'agree', 'partly', 'disagree'] as const),
      responseWhy: chance.one(['', 'Needs staff']),
      carriedFrom: '',
      libraryId: '',
    };
  });
}
