import {
  type Band,
  type BandLines,
  type BandRange,
  fewestForBand,
  localBands,
  topBands,
} from '#src/tally/bands.ts';
import { sourceWords } from '#src/tool/words.ts';

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

/** What a band is and when there is none; a sentence or two each. */
export const bandMeaning: readonly string[] = [
  `These are local bands: ${linesIn(localBands)}. For Treatment Outcomes Profiles (TOP), ${linesIn(topBands)}. They count the good side: where Yes is bad news, the cases answered No.`,
  `There is no band under ${fewestForBand} cases, and none for what is not scored. Where the 95% interval of a result crosses a line, the table says which bands it could be.`,
];

/** Which of the lines have a source. (domain.md section 7) */
export const bandSource = `Bands: ${localBands.fair}% is the line for weak that the ${sourceWords({ code: 'S4' })} drew for services’ documents of assessment and risk together; for everything else it is our proposal. ${topBands.fair}% for TOP is ${sourceWords({ code: 'S1', detail: 'section 4.2' })}. All other lines, ${localBands.good}%, ${localBands.excellent}% and ${topBands.excellent}% for TOP among them, are our proposal.`;
