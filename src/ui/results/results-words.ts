import type { Denominator } from '#src/audit/audit-details.ts';
import type { Provider } from '#src/audit/provider.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';

/** The three denominators as the switch names them. (domain.md section 0.2) */
export const denominatorNames: Readonly<Record<Denominator, string>> = {
  applicable: 'Applicable',
  'as-published': 'As published',
  'of-plans-seen': 'Of plans seen',
};

/** What a cell reads: its count or its words; with `percent` its base or share too. */
export function cellText({ shown }: TallyCell, percent: boolean): string {
  if (shown.kind === 'words') return shown.words;
  if (!percent) return String(shown.count);
  return shown.percent === null
    ? `${shown.count} of ${shown.of}`
    : `${shown.count} (${shown.percent}%)`;
}

/** What a screen reader says of a cell. Begins with what is seen. */
export function cellName(
  cell: TallyCell,
  percent: boolean,
  group: string,
  column: TallyColumn,
  toSettle = 0,
): string {
  const seen = cellText(cell, percent);
  const whole = countWords(cell.shown);
  const count = whole.startsWith(seen) ? whole : `${seen}, ${whole}`;
  const check = cell.impossible ? '. Check this count' : '';
  const settle = toSettle === 0 ? '' : `. ${toSettleWords(toSettle)}`;
  return `${count}. ${group}, ${column.heading}${check}${settle}`;
}

/** Why a count cannot be right. */
export function impossibleWords(cell: TallyCell, column: TallyColumn): string | undefined {
  if (!cell.impossible || cell.shown.kind === 'words') return undefined;
  const plans = plural(cell.impossible.plans, 'case has', 'cases have');
  return `${plural(cell.shown.count, 'case has', 'cases have')} Yes for ${column.heading}, but only ${plans} a recovery plan.`;
}

/** Length of a bar in per cent. */
export function barLength({ shown }: TallyCell): number {
  if (shown.kind === 'words' || shown.of === 0) return 0;
  return Math.min(100, (100 * shown.count) / shown.of);
}

export const providerWords = ({ name, service }: Provider): string =>
  service === '' || service === name ? name : `${name}, ${service}`;

/** The service alone, as the teams call it; the organisation where there is no name for it. */
export const serviceWords = ({ name, service }: Provider): string =>
  service === '' ? name : service;
