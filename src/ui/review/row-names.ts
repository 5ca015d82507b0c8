import type { RowState } from './row-state.ts';

/** Ids that tie a question's control to its words, so that a screen reader says number, name and question. */
export const idOf = {
  number: (item: string) => `n-${item}`,
  label: (item: string) => `l-${item}`,
  question: (item: string) => `q-${item}`,
  warning: (item: string) => `w-${item}`,
  problem: (item: string) => `p-${item}`,
  panePlace: (item: string) => `pane-${item}`,
};

/** `aria-labelledby` of a control and, when something is said about the answer, `aria-describedby`. */
export function namesOf(item: string, row: RowState, problem = '') {
  const said = row.warnings.length > 0 || row.disagreement !== '';
  const described = [said && idOf.warning(item), problem !== '' && idOf.problem(item)];
  const ids = described.filter((id) => typeof id === 'string').join(' ');
  return {
    'aria-labelledby': `${idOf.number(item)} ${idOf.label(item)} ${idOf.question(item)}`,
    ...(ids === '' ? {} : { 'aria-describedby': ids }),
  };
}
