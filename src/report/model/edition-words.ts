import type { Audit } from '#src/audit/audit.ts';
import type { SmallNumberRule } from '#src/audit/audit-details.ts';
import type { Edition } from '#src/report/edition.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { fewestInGroup, smallNumbers } from '#src/tally/suppression/small-numbers.ts';

/** On every page of a shareable document. */
export const shareableMarking: Readonly<Record<SmallNumberRule, string>> = {
  'under-5': 'OFFICIAL: may be shared. Numbers under 5 are hidden',
  rounded: 'OFFICIAL: may be shared. Numbers under 8 are hidden, others rounded to 5',
};

/** The same for invented cases. */
export const shareableSampleMarking: Readonly<Record<SmallNumberRule, string>> = {
  'under-5': 'Sample: invented cases. Shareable edition: numbers under 5 are hidden',
  rounded: 'Sample: invented cases. Shareable edition: numbers under 8 are hidden',
};

/** What [c] stands for. */
export const hiddenMeaning = ({ smallNumbers: rule }: Pick<Audit, 'smallNumbers'>): string =>
  `The number is hidden, so that nobody can be recognised. It is from 1 to ${smallNumbers[rule].most}, of Yes or of No, or it would give such a number away.`;

export const smallGroupMeaning = `“small group”: a group of fewer than ${fewestInGroup} cases. No result of it is shown.`;

interface InEdition {
  readonly edition: Edition;
  readonly audit: Pick<Audit, 'smallNumbers'>;
}

/** Which edition this is, what is hidden and why; nothing in the internal edition. */
export function editionLines({ edition, audit }: InEdition): string[] {
  if (edition === 'internal') return [];
  const { smallNumbers: rule } = audit;
  const { most, step } = smallNumbers[rule];
  return [
    `This is the shareable edition. A small number can show who a person is, so numbers of cases from 1 to ${most} are hidden, of Yes as of No. So are others that they could be worked out from. Each stands as “[c]”. 0 is shown.`,
    ...(step === 1
      ? []
      : [
          `All other numbers in results are rounded to the nearest ${step}, and percentages and intervals are worked out from the rounded numbers. So they may not add up.`,
        ]),
    `No result is shown of a group of fewer than ${fewestInGroup} cases. How many cases were read in a group is shown: it says nothing of what a person did.`,
  ];
}

/** Meanings of the words that stand for hidden numbers, those that these cells use. */
export function hiddenNotes(
  cells: readonly Pick<PublishedCell, 'shown'>[],
  audit: Pick<Audit, 'smallNumbers'>,
): string[] {
  const says = (words: string) =>
    cells.some(({ shown }) => shown.kind === 'hidden' && shown.words === words);
  return [
    ...(says('[c]') ? [`“[c]”: ${hiddenMeaning(audit).replace(/^T/, 't')}`] : []),
    ...(says('small group') ? [smallGroupMeaning] : []),
  ];
}
