import type { Provider } from '#src/audit/provider.ts';
import type { TallyColumn } from '#src/tally/tally-table.ts';

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return last ?? '';
  return `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 case", "2 cases". */
export const numbered = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "3 groups", or "3 of 9 groups" where cases of some only were read. */
export function readOf(list: readonly { readonly cases: number }[], one: string): string {
  const read = list.filter(({ cases }) => cases > 0).length;
  return read === list.length ? numbered(read, one) : `${read} of ${numbered(list.length, one)}`;
}

/** "criterion 4", "criteria 1, 4 and 9": by the numbers of the results table. */
export const criteriaWords = (rows: readonly { readonly no: number }[]): string =>
  `${rows.length === 1 ? 'criterion' : 'criteria'} ${listed(rows.map(({ no }) => `${no}`))}`;

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a provider is called in its report: its service, or its name where it has none. */
export const providerTitle = ({ service, name }: Pick<Provider, 'service' | 'name'>): string =>
  service === '' ? name : service;

/** "70%", or "at most 20%" where Yes is bad news: a standard of 80 % present is one of 20 % missing. */
export function standardPhrase({
  standard,
  polarity,
}: Pick<TallyColumn, 'standard' | 'polarity'>): string {
  if (standard === null) return 'None';
  return polarity === 'bad' ? `at most ${100 - standard}%` : `${standard}%`;
}
