import {
  type Band,
  type BandLines,
  type BandRange,
  fewestForBand,
  localBands,
} from '#src/tally/bands.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { sourceWords } from '#src/tool/words.ts';
import { listed } from './phrases.ts';

export const bandWords: Readonly<Record<Band, string>> = {
  weak: 'Weak',
  fair: 'Fair',
  good: 'Good',
  excellent: 'Excellent',
};

/** What the ends of the interval allow: "Weak to fair", or that it stays inside one band. */
export const couldBe = ({ lowest, highest }: BandRange): string =>
  lowest === highest
    ? 'The same band'
    : `${bandWords[lowest]} to ${bandWords[highest].toLowerCase()}`;

const linesIn = ({ fair, good, excellent }: BandLines): string =>
  `weak is under ${fair}%, fair from ${fair}%, good from ${good}% and excellent from ${excellent}%`;

/** Questions with lines of their own, among those an audit can ask. */
const withOwnLines = (tool: AuditTool) =>
  tool.sections.flatMap(({ items }) => items.flatMap(({ bands }) => bands ?? []));

/** What a band is and when there is none; a sentence or two each. */
export const bandMeaning = (tool: AuditTool): readonly string[] => {
  const own = withOwnLines(tool).map((lines) => ` For ${lines.name}, ${linesIn(lines)}.`);
  return [
    `These are local bands: ${linesIn(localBands)}.${own.join('')} They count the good side: where Yes is bad news, the cases answered No.`,
    `There is no band under ${fewestForBand} cases, and none for what is not scored. Where the 95% interval of a result crosses a line, the table says which bands it could be.`,
  ];
};

/** Which of the lines have a source. (domain.md section 7) */
export function bandSource(tool: AuditTool): string {
  const own = withOwnLines(tool);
  const sourced = own.map(
    ({ fair, short, source }) => ` ${fair}% for ${short} is ${sourceWords(source)}.`,
  );
  const ours = [
    `${localBands.good}%`,
    `${localBands.excellent}%`,
    ...own.map(({ excellent, short }) => `${excellent}% for ${short}`),
  ];
  return `Bands: ${localBands.fair}% is the line for weak that the ${sourceWords({ code: 'S4' })} drew for services’ documents of assessment and risk together; for everything else it is our proposal.${sourced.join('')} All other lines, ${listed(ours)} among them, are our proposal.`;
}

/** What stands under tables with bands, a sentence or two each. */
export const bandNotes = (tool: AuditTool): readonly string[] => [
  ...bandMeaning(tool),
  'A question that must pass makes its section weak if one case fails.',
  bandSource(tool),
];
