import { type AgainstStandard, standardWords } from './against-standard.ts';
import type { TallyColumn } from './tally-table.ts';

const better: Partial<Readonly<Record<AgainstStandard, string>>> = {
  met: 'as good as the standard or better',
  'in-range': 'worse than the standard, but chance could be why',
  below: 'clearly worse than the standard',
};

/** A verdict with what it means for the reader: "Below: clearly worse than the standard", for eye and ear, on screens and in reports. */
export function standingWords(against: AgainstStandard): string {
  const meaning = better[against];
  return meaning === undefined ? standardWords[against] : `${standardWords[against]}: ${meaning}`;
}

/** What a bar is to be read against: "Standard: 20% or less. Below: clearly worse than the standard." */
export function barStanding(
  { standard, polarity }: Pick<TallyColumn, 'standard' | 'polarity'>,
  against: AgainstStandard,
): string {
  if (standard === null) return `${standardWords['no-standard']}.`;
  const line = polarity === 'bad' ? `${100 - standard}% or less` : `${standard}% or more`;
  return `Standard: ${line}. ${standingWords(against)}.`;
}
