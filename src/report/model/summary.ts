import { listed, numbered } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import { countPhrase } from './result-phrases.ts';
import { headcount, metStandard, type ResultRow, shortOfStandard } from './result-rows.ts';

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
  return shown.kind === 'hidden'
    ? `In how many cases a recovery plan was seen is hidden (${shown.words}), so that nobody can be recognised. `
    : `A recovery plan was seen in ${countPhrase(shown, plan.column, tally.own.denominator)}. `;
}

/** How every criterion with a standard came out; the parts add up to the whole. */
export function standardsSentence({ rows }: Pick<ResultParts, 'rows'>): string {
  const { withStandard, met, inRange, below, tooFew, notAssessed, hidden } = headcount(rows);
  if (withStandard === 0) return 'No criterion has a standard.';
  const are = (count: number, what: string) => `${count} ${count === 1 ? 'is' : 'are'} ${what}`;
  const parts = [
    are(met, 'met'),
    ...(inRange > 0 ? [are(inRange, 'in range')] : []),
    are(below, 'clearly below'),
    ...(tooFew > 0 ? [`${tooFew} ${tooFew === 1 ? 'has' : 'have'} too few cases to say`] : []),
    ...(notAssessed > 0
      ? [`${notAssessed} ${notAssessed === 1 ? 'has' : 'have'} no answers to count`]
      : []),
    ...(hidden > 0 ? [are(hidden, 'hidden')] : []),
  ];
  return `Of ${numbered(withStandard, 'criterion', 'criteria')} with a standard, ${listed(parts)}.`;
}

/** Large numbers of met and below, of those that could be judged. */
export function standardTiles(rows: readonly ResultRow[]): Tile[] {
  const { withStandard, judged, met, below } = headcount(rows);
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

/** Sentences made from the numbers; a person may write others in their place. */
export function summaryLines(parts: ReportParts, actions: number): string[] {
  const { tally, service, groups, provider } = parts;
  const { own, sample } = tally;
  const joint = groups.filter(({ providers }) => providers.length > 1).length;
  const shared =
    joint === 0 ? '' : ` ${numbered(joint, 'group is', 'groups are')} shared with another service.`;
  const role = provider.managerRole === '' ? 'service manager' : lowerFirst(provider.managerRole);
  return [
    `We read ${own.total.cases} of the ${numbered(sample.total.cases, 'finished case')} in the audit. ${own.total.cases === 1 ? 'It comes' : 'They come'} from ${numbered(groups.length, 'sample group')} that ${service} works with.${shared}`,
    `${planSentence(parts)}${standardsSentence(parts)}`,
    actions === 0
      ? `The next step is for the ${role} and the audit team to agree improvement actions.`
      : `The next step is for the ${role} to confirm the owner and date of each improvement action within 2 weeks.`,
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
  const named = ({ no, column, total }: ResultRow) =>
    `criterion ${no}, ${column.label}, ${countPhrase(total.shown, column, denominator)}`;
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
  const { hidden, withStandard } = headcount(rows);
  return hidden > 0 && hidden === withStandard
    ? ['Every result that has a standard is hidden in this edition.']
    : ['No result can be set against a standard yet.'];
}
