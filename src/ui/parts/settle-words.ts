import { plural } from './plural.ts';

/**
 * "3 answers to settle", "2 answers and 1 name to settle": fields where two people gave different values or one cannot be read, and
 * names that several bear.
 */
export function toSettleWords(answers: number, names = 0): string {
  const parts = [
    ...(answers > 0 || names === 0 ? [plural(answers, 'answer', 'answers')] : []),
    ...(names > 0 ? [plural(names, 'name', 'names')] : []),
  ];
  return `${parts.join(' and ')} to settle`;
}
