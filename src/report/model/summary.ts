import { isJoint } from '#src/audit/sample-group.ts';
import { settleMark } from '#src/tally/unsettled-words.ts';
import { listed, numbered, readOf } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import { countPhrase, unsettledNote } from './result-phrases.ts';
import {
  type Headcount,
  headcountOfRows,
  metStandard,
  type ResultRow,
  shortOfStandard,
} from './result-rows.ts';

/** One large number and what it counts. */
export interface Tile {
  readonly value: string;
  readonly label: string;
  /** Something to improve rather than a fact. */
  readonly low: boolean;
}

/** In how many cases a plan was seen; or that it is hidden, and why. */
export function planSentence({ rows, tally }: ResultParts): string {
  const [plan] = rows;
  if (!plan) return '';
  const { shown } = plan.total;
  if (shown.kind === 'hidden')
    return `In how many cases a recovery plan was seen is hidden (${shown.words}), so that nobody can be recognised. `;
  if (shown.kind === 'words')
    return `In how many cases a recovery plan was seen cannot be said (${shown.words}). `;
  return `A recovery plan was seen in ${countPhrase(shown, plan.column, tally.own.denominator)}.${unsettledNote(plan.total)} `;
}

/** How so many criteria or questions with a standard came out; the parts add up to the whole. */
export function headcountSentence(
  { withStandard, met, inRange, below, tooFew, notAssessed, hidden }: Headcount,
  [one, many]: readonly [string, string],
): string {
  if (withStandard === 0) return `No ${one} has a standard.`;
  const are = (count: number, what: string) => `${count} ${count === 1 ? 'is' : 'are'} ${what}`;
  const parts = [
    are(met, 'met'),
    ...(inRange > 0 ? [are(inRange, 'in range')] : []),
    are(below, 'clearly below'),
    ...(tooFew > 0 ? [`${tooFew} ${tooFew === 1 ? 'has' : 'have'} too few cases to say`] : []),
    ...(notAssessed > 0 ? [are(notAssessed, 'not assessed')] : []),
    ...(hidden > 0 ? [are(hidden, 'hidden')] : []),
  ];
  return `Of ${numbered(withStandard, one, many)} with a standard, ${listed(parts)}.`;
}

/** How every criterion with a standard came out. */
export const standardsSentence = ({ rows }: Pick<ResultParts, 'rows'>): string =>
  headcountSentence(headcountOfRows(rows), ['criterion', 'criteria']);

/** Large numbers of met and below, of those that could be judged. */
export function standardTiles(rows: readonly ResultRow[]): Tile[] {
  const { withStandard, judged, met, below } = headcountOfRows(rows);
  const all = judged === withStandard;
  return [
    {
      value: `${met} of ${judged}`,
      label: `${judged === 1 ? 'standard' : 'standards'} met${all ? '' : ', of those judged'}`,
      low: false,
    },
    { value: `${below} of ${judged}`, label: 'clearly below standard', low: true },
  ];
}

/** What falls to the manager now, by how the actions stand. */
function nextStepSentence(role: string, { actions, open }: ActionCounts): string {
  if (actions === 0)
    return `The next step is for the ${role} and the audit team to agree improvement actions.`;
  return open === 0
    ? 'Every improvement action that was agreed is done or dropped.'
    : `The next step is for the ${role} to confirm the owner and date of each open improvement action within 2 weeks.`;
}

/** Improvement actions of a report, and those that are neither done nor dropped. */
export interface ActionCounts {
  readonly actions: number;
  readonly open: number;
}

/** Sentences made from the numbers; a person may write others in their place. */
export function summaryLines(parts: ReportParts, actions: ActionCounts): string[] {
  const { tally, service, groups, provider } = parts;
  const { own, sample } = tally;
  const joint = groups.filter(isJoint).length;
  const shared =
    joint === 0 ? '' : ` ${numbered(joint, 'group is', 'groups are')} shared with another service.`;
  const role = provider.managerRole === '' ? 'service manager' : lowerFirst(provider.managerRole);
  return [
    `We read ${own.total.cases} of the ${numbered(sample.total.cases, 'finished case')} in the audit. ${own.total.cases === 1 ? 'It comes' : 'They come'} from ${readOf(own.rows, 'sample group')} that ${service} works with.${shared}`,
    `${planSentence(parts)}${standardsSentence(parts)}`,
    nextStepSentence(role, actions),
  ];
}

const lowerFirst = (words: string): string =>
  /^.\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

export function tiles({ tally, rows }: ReportParts): Tile[] {
  const { own, sample } = tally;
  const plan = rows[0]?.total.shown;
  return [
    {
      value: `${own.total.cases}`,
      label: `${own.total.cases === 1 ? 'case' : 'cases'} read, of ${sample.total.cases}`,
      low: false,
    },
    {
      value: plan?.kind === 'count' ? `${plan.count} of ${plan.of}` : (plan?.words ?? 'n/a'),
      label: plan?.kind === 'hidden' ? 'cases with a plan: hidden' : 'cases with a plan',
      low: false,
    },
    ...standardTiles(rows),
  ];
}

/** What stands out: the best result first, then the three furthest below their standard. */
export function standsOut({ rows, tally }: ResultParts): string[] {
  const { denominator } = tally.own;
  const named = ({ no, column, total }: ResultRow) => {
    const mark = total.toSettle === undefined ? '' : ` ${settleMark(total.toSettle)}`;
    return `criterion ${no}, ${column.label}, ${countPhrase(total.shown, column, denominator)}${mark}`;
  };
  const best = metStandard(rows)[0];
  const short = shortOfStandard(rows);
  const closest = short.at(-1);
  const lines: string[] = [];
  if (best) lines.push(`Strength: ${named(best)}, at or above the standard.`);
  else if (closest) lines.push(`Closest to its standard: ${named(closest)}.`);
  const furthest = short.filter((row) => row !== closest || best).slice(0, 3);
  if (furthest.length > 0)
    lines.push(`Furthest below the standard: ${furthest.map(named).join('; ')}.`);
  if (lines.length > 0) return lines;
  return [nothingJudged(headcountOfRows(rows))];
}

/** Why nothing can be said against a standard. */
export function nothingJudged({ hidden, withStandard }: Headcount): string {
  if (hidden === 0) return 'No result can be set against a standard yet.';
  return hidden === withStandard
    ? 'Every result that has a standard is hidden in this edition.'
    : 'No result that is shown can be set against a standard yet.';
}
