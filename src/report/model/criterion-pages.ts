import { groupFact } from '#src/review/case-view.ts';
import { countWords } from '#src/tally/count-words.ts';
import { optionCounts } from '#src/tally/option-counts.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { sourcesWords, sourceWords } from '#src/tool/words.ts';
import { standardPhrase } from './phrases.ts';
import type { ReportParts } from './report-parts.ts';
import { countPhrase, unsettledNote } from './result-phrases.ts';
import type { ResultRow } from './result-rows.ts';
import { signAndWord } from './result-words.ts';

/** One criterion on half a page or less. */
export interface CriterionPage {
  readonly no: number;
  readonly label: string;
  readonly question: string;
  /** "9 of 33 cases (27%). ▼ Below the standard of 70%." */
  readonly result: string;
  /** Where the standard comes from; empty without one. */
  readonly standardSource: string;
  readonly questionSource: string;
  /** Which groups fell short, and what was missed; a sentence each. */
  readonly where: readonly string[];
  /** What good looks like, from the guidance reviewers were given. */
  readonly good: string;
}

const mostGroups = 4;

function resultWords({ column, total, against }: ResultRow, parts: ReportParts): string {
  const count = `${countPhrase(total.shown, column, parts.audit.denominator)}.`;
  const result =
    column.standard === null
      ? 'It is not scored.'
      : `${signAndWord(against)}: the standard is ${standardPhrase(column)}.`;
  return `${count} ${result}${unsettledNote(total)}`;
}

/** Groups short of the standard, the furthest first, in counts as the table has them; then those with too few cases to judge. */
function groupsShort({ column, groups }: ResultRow, { tally }: ReportParts): string {
  if (column.standard === null) return '';
  const named = groups.flatMap((cell, index) => {
    const group = tally.own.rows[index]?.group;
    return group ? [{ group, cell, ...cell }] : [];
  });
  const those = (...kinds: readonly PublishedCell['against'][]) =>
    named.filter(({ against }) => kinds.includes(against));
  const judged = those('met', 'in-range', 'below');
  const short = those('in-range', 'below').sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
  const few = those('too-few');
  const hidden = those('hidden').length > 0;
  const sentences = [
    short.length > 0 && `Short of the standard: ${groupList(short)}.`,
    short.length === 0 &&
      judged.length > 0 &&
      (judged.length === named.length
        ? 'Every group is at or above the standard.'
        : `Every group ${hidden ? 'whose result is shown' : 'that can be judged'} is at or above the standard.`),
    few.length > 0 && `Too few cases to compare: ${groupList(few)}.`,
  ];
  return sentences.filter((words) => words !== false).join(' ');
}

function groupList(
  all: readonly { readonly group: { readonly name: string }; readonly cell: PublishedCell }[],
): string {
  const more = all.length - mostGroups;
  const rest = more > 0 ? `; and ${more} more ${more === 1 ? 'group' : 'groups'}` : '';
  const first = all
    .slice(0, mostGroups)
    .map(({ group, cell }) => `${group.name}, ${countWords(cell.shown)}`);
  return `${first.join('; ')}${rest}`;
}

/** What was missed, in counts; not in the shareable edition, which would have to hide most of them. */
function explained({ column }: ResultRow, { input, groups, edition }: ReportParts): string {
  if (edition === 'shareable') return '';
  const id = column.explainedBy;
  const own = new Set(groups.map((group) => group.id));
  const { tool, cases, unfinished } = input;
  const counts = id && optionCounts(tool, id, cases, { unfinished, groups: own });
  if (!counts || counts.options.length === 0) return '';
  const most = counts.options.slice(0, mostGroups).map(({ label, count }) => `${label}, ${count}`);
  return `${counts.label}, in ${counts.answered} ${counts.answered === 1 ? 'case that says' : 'cases that say'}: ${most.join('; ')}.`;
}

/** The side of the guidance that is good news; for what is not scored, when the answer is Yes. */
function goodWords({ guidance, polarity }: Item): string {
  const rest = polarity === 'bad' ? guidance.no : guidance.yes;
  const look = guidance.look ?? '';
  if (rest === undefined) return look;
  const lead = polarity === 'descriptive' ? 'The answer is Yes if ' : 'It is good if ';
  return [`${lead}${rest}.`, look].filter((words) => words !== '').join(' ');
}

/** All criteria of the table, each with its question, result, where it fell short, and what good looks like. */
export function criterionPages(parts: ReportParts): CriterionPage[] {
  const { rows, input, audit } = parts;
  const items = itemById(input.tool);
  return rows.flatMap((row): CriterionPage[] => {
    const { column, no } = row;
    const known = items.get(column.item);
    if (!known) return [];
    const item = itemFor(known, (name) => groupFact(audit, undefined, name));
    const { standard, standardSource } = column;
    const origin = standardSource ? sourceWords(standardSource) : 'set for this audit';
    return [
      {
        no,
        label: column.label,
        question: column.question,
        result: resultWords(row, parts),
        standardSource: standard === null ? '' : origin,
        questionSource: sourcesWords(item.sources),
        where: [groupsShort(row, parts), explained(row, parts)].filter((words) => words !== ''),
        good: goodWords(item),
      },
    ];
  });
}
