import { numbered } from './phrases.ts';
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

/** How the criteria with a standard came out, and how many cannot be shown. */
export function standardsSentence({ rows }: Pick<ResultParts, 'rows'>): string {
  const { scored, met, below, hidden } = headcount(rows);
  const which = hidden > 0 ? ' that can be shown' : '';
  const left =
    hidden > 0
      ? ` The results of ${numbered(hidden, 'other criterion is', 'others are')} hidden.`
      : '';
  return `Of ${numbered(scored, 'criterion', 'criteria')} with a standard${which}, ${met} ${met === 1 ? 'is' : 'are'} met and ${below} ${below === 1 ? 'is' : 'are'} clearly below.${left}`;
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
    `We read ${own.total.cases} of the ${numbered(sample.total.cases, 'case')} in the audit. ${own.total.cases === 1 ? 'It comes' : 'They come'} from ${numbered(groups.length, 'sample group')} that ${service} works with.${shared}`,
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
  const { scored, met, below } = headcount(rows);
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
    {
      value: `${met} of ${scored}`,
      label: scored === 1 ? 'standard met' : 'standards met',
      low: false,
    },
    { value: `${below} of ${scored}`, label: 'clearly below standard', low: true },
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
  return headcount(rows).hidden > 0
    ? ['Every result that has a standard is hidden in this edition.']
    : ['No result can be set against a standard yet.'];
}
