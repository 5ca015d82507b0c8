import type { Denominator } from '#src/audit/audit-details.ts';
import type { Hidden } from './suppression/published-cell.ts';
import type { Shown, TallyColumn, TallyTable } from './tally-table.ts';

/** "8 of 50 (16%)"; without the percentage where the base is small; or the words of a cell that has no count or hides it. */
export function countWords(shown: Shown | Hidden): string {
  if (shown.kind !== 'count') return shown.words;
  const { count, of, percent } = shown;
  return percent === null ? `${count} of ${of}` : `${count} of ${of} (${percent}%)`;
}

/** What a base of so many is made of: "cases", "case", or "cases with a plan" in that denominator. */
export const baseWords = (
  table: Pick<TallyTable, 'denominator'>,
  column: Pick<TallyColumn, 'planQuality'>,
  of: number,
): string => {
  const cases = of === 1 ? 'case' : 'cases';
  return table.denominator === 'of-plans-seen' && column.planQuality
    ? `${cases} with a plan`
    : cases;
};

/** What the words of a cell without a count mean, wherever they are explained: they are those of the larger part. */
export const wordsMeaning: Readonly<Record<Extract<Shown, { kind: 'words' }>['words'], string>> = {
  'n/a': 'no case has Yes or No, most often since the question does not fit',
  'not checked': 'no case has Yes or No, most often since the notes could not be checked',
  'not answered': 'no case has Yes or No, most often since nobody has answered it yet',
  'no cases': 'no case is counted here yet',
};

/** The denominator in words, for the note under every table and export. */
export const denominatorWords: Readonly<Record<Denominator, string>> = {
  applicable:
    'Of applicable cases: those answered Yes or No. Not applicable and Could not check are left out.',
  'as-published':
    'As published in 2012: of all cases in the group, whether or not the question applied or could be checked.',
  'of-plans-seen':
    'Of plans seen: questions about the quality of plans count only cases with a plan. All other questions count cases answered Yes or No.',
};
