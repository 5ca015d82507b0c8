import { expect } from 'vitest';
import { longDate } from '#src/audit/calendar.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { type Pattern, plain } from './reader.ts';
import { type At, checkCount, goesWith, itemCalled, plainCount, says } from './says.ts';

const isOpen = ({ status }: ImprovementAction) => status !== 'done' && status !== 'dropped';
/** Whole days from its date to the report; 0 or less while it is not late. */
const lateBy = (action: ImprovementAction, { read }: At): number =>
  action.due === '' || !isOpen(action)
    ? 0
    : (Date.parse(read.from.reportDate) - Date.parse(action.due)) / 86_400_000;
const standing = (action: ImprovementAction, at: At): string =>
  isOpen(action) && lateBy(action, at) > 0 ? 'overdue' : action.status.replace('-', ' ');

/** Actions a sentence is about: one service's, all services', or the commissioning team's. */
function actionsOf(at: At): readonly ImprovementAction[] {
  const { actions, audit } = at.read.from;
  if (at.provider) return actions.filter(({ provider }) => provider === at.provider?.id);
  const known = new Set(audit.providers.map(({ id }) => id));
  return at.place.part === 'For the commissioning team'
    ? actions.filter(({ provider }) => provider === '')
    : actions.filter(({ provider }) => known.has(provider));
}

function checkProgress(of: readonly ImprovementAction[], parts: string, at: At): void {
  const said = new Map(
    parts.split(/, | and /).map((part) => {
      const [count = '', ...words] = part.split(' ');
      return [words.join(' '), Number(count)];
    }),
  );
  const counts = new Map<string, number>();
  for (const action of of) {
    const words = standing(action, at);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  expect(said).toEqual(counts);
}

const progress =
  '\\(([^)]+)\\)\\. (?:None is past its date|(\\d+) (is past its date|are past their dates))\\.';

function checkPast(of: readonly ImprovementAction[], past: string, at: At): void {
  expect(Number(past || 0)).toBe(of.filter((action) => lateBy(action, at) > 0).length);
}

const ofTeam = (at: At): At => ({
  ...at,
  place: { ...at.place, part: 'For the commissioning team' },
});

export const actionSentences: readonly Pattern<At>[] = [
  says(
    `(\\d+) (actions?) ${progress}(?: Each service’s report has the whole of its actions\\.)?`,
    ([count = '', word = '', parts = '', past = ''], at) => {
      const of = actionsOf(at);
      expect(Number(count)).toBe(of.length);
      goesWith(count, word, 'action');
      checkProgress(of, parts, at);
      checkPast(of, past, at);
    },
  ),
  says(`Actions agreed with services: (\\d+) ${progress}`, ([count, parts = '', past = ''], at) => {
    const of = actionsOf(at);
    expect(Number(count)).toBe(of.length);
    checkProgress(of, parts, at);
    checkPast(of, past, at);
  }),
  says(`Commissioning actions: (\\d+) ${progress}`, ([count, parts = '', past = ''], at) => {
    const of = actionsOf(ofTeam(at));
    expect(Number(count)).toBe(of.length);
    checkProgress(of, parts, at);
    checkPast(of, past, at);
  }),
  says(
    '(\\d+) improvement actions? (?:is|are) agreed with services, and (\\d+|none) with the commissioning team\\.',
    ([agreed, team = ''], at) => {
      expect(Number(agreed)).toBe(actionsOf(at).length);
      expect(team).toBe(`${actionsOf(ofTeam(at)).length || 'none'}`);
    },
  ),
  says('No (?:improvement )?actions have been agreed yet\\.', (_, at) => {
    const of =
      at.provider || at.place.section === 'Actions'
        ? actionsOf(at)
        : at.read.from.actions.filter(
            ({ provider }) =>
              provider === '' || at.read.from.audit.providers.some(({ id }) => id === provider),
          );
    expect(of).toEqual([]);
  }),
  says('No action is open: those agreed are done or dropped\\.', (_, at) => {
    expect(actionsOf(at).length).toBeGreaterThan(0);
    expect(actionsOf(at).filter(isOpen)).toEqual([]);
  }),
  says('Every improvement action that was agreed is done or dropped\\.', (_, at) => {
    expect(actionsOf(at).length).toBeGreaterThan(0);
    expect(actionsOf(at).filter(isOpen)).toEqual([]);
  }),
  says(
    'The next step is for the .+ to confirm the owner and date of each open improvement action within 2 weeks\\.',
    (_, at) => expect(actionsOf(at).filter(isOpen).length).toBeGreaterThan(0),
  ),
  says('(?:.+\\. )?(?:[Tt]eam leader, )?[Bb]y (\\d+ \\p{L}+ \\d+)\\.', ([day], at) => {
    const days = actionsOf(at)
      .filter(isOpen)
      .map(({ due }) => due);
    expect(days.filter((due) => due !== '').map(longDate)).toContain(day);
  }),
];

/** Cells of the tables of actions. */
export const actionCells: readonly Pattern<At>[] = [
  says('Overdue(?:, (over )?(\\d+) (days?|weeks) late)?', ([over = '', count = '', unit], at) => {
    const late = actionsOf(at)
      .concat(actionsOf(ofTeam(at)))
      .filter((action) => standing(action, at) === 'overdue');
    const words = late.map((action) => {
      const days = lateBy(action, at);
      if (days <= 0) return '';
      return days < 14
        ? `${days} day${days === 1 ? '' : 's'}`
        : `${days % 7 === 0 ? '' : 'over '}${Math.floor(days / 7)} weeks`;
    });
    expect(words).toContain(count === '' ? '' : `${over}${count} ${unit}`);
  }),
  // "SMART goals\n1 of 9 (11%) when it was agreed, 3 of 30 (10%) now ≠ 2"
  says(
    `([^\\n]+)\\n(?:(.+?),? when it was agreed)(?:, ${plainCount} now)?(?: ≠ \\d+)?`,
    ([name = '', then = '', now = ''], at) => {
      const group = at.read.from.audit.groups.find((one) => then.endsWith(`, ${one.name}`));
      if (now === '') return;
      checkCount(now, itemCalled(name, at), at, group ? [group] : at.read.groups);
      expect(then.startsWith(now) && then === (group ? `${now}, ${group.name}` : now)).toBe(false);
    },
  ),
  says(
    `([^\\n]+)\\n${plainCount}(?:, (.+ group))?(?: ≠ \\d+)?(?:: hidden)?`,
    ([name = '', now = '', groupName = ''], at) => {
      if (name === 'Whole service') return;
      const group = at.read.from.audit.groups.find((one) => one.name === groupName);
      checkCount(now, itemCalled(name, at), at, group ? [group] : at.read.groups);
    },
  ),
  says(
    '(?:From: (?:\\d+ \\p{L}+ \\d+)\\nDue: )?(?:(\\d+ \\p{L}+ \\d+)|Not agreed yet)',
    ([due = ''], at) => {
      if (due !== '' && ['Due', 'Start and due'].includes(at.place.head))
        expect(at.read.from.actions.map((action) => longDate(action.due))).toContain(due);
    },
  ),
  plain(/^(?:Checked at the next audit\n)?Target: 80% of cases$/),
];
