import type { Audit } from '#src/audit/audit.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countWords } from '#src/tally/count-words.ts';
import { type ItemResult, itemResults } from '#src/tally/item-result.ts';
import type { TallyCell } from '#src/tally/tally-table.ts';
import { settleMark } from '#src/tally/unsettled-words.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** A result as `countWords` writes it, alone or with the group it is of: "1 of 12 (8%), Bridge only". */
const asCounted =
  /^(?:\d+ of \d+(?: \(\d+%\))?|n\/a|not checked|not answered|no cases)(?:, (?<group>.+))?$/s;

/** What is kept with an action that is started from one group's result. */
export const findingOfGroup = (cell: TallyCell, { name }: { readonly name: string }): string =>
  `${countWords(cell.shown)}, ${name}`;

/**
 * The finding an action answers, as it is to be read now. What stood when the action was agreed is kept with it as history; where the
 * result is another one since, both are said: "3 of 31 (10%) when it was agreed, 3 of 30 (10%) now". A finding of one group is held
 * against that group. What a person said otherwise is left as it is. Shown wherever an action is; the shareable edition has words
 * of its own.
 */
export function findingsNow(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  unsettled?: Unsettled,
): (action: Pick<ImprovementAction, 'provider' | 'criterion' | 'finding'>) => string {
  const known = new Map<string, ReadonlyMap<string, ItemResult>>();
  const resultsOf = (of: string, groups: ReadonlySet<GroupId>) => {
    const before = known.get(of);
    if (before) return before;
    const results = itemResults(tool, audit, cases, { unfinished: false, groups }, unsettled);
    known.set(of, results);
    return results;
  };
  const ids = (groups: readonly { readonly id: GroupId }[]) => new Set(groups.map(({ id }) => id));
  return ({ provider, criterion, finding }) => {
    const counted = asCounted.exec(finding);
    if (criterion === '' || !counted) return finding;
    const name = counted.groups?.group;
    const group = audit.groups.find((one) => one.name === name);
    if (name !== undefined && !group) return `${finding}, when it was agreed`;
    const whole =
      provider === commissioningTeam ? audit.groups : groupsOfProvider(audit.groups, provider);
    const results = group
      ? resultsOf(`group/${group.id}`, ids([group]))
      : resultsOf(`provider/${provider}`, ids(whole));
    const now = results.get(criterion);
    if (!now) return `${finding}, when it was agreed`;
    const { cell } = now;
    const words = group ? findingOfGroup(cell, group) : countWords(cell.shown);
    const mark = cell.toSettle ? ` ${settleMark(cell.toSettle)}` : '';
    return words === finding
      ? `${finding}${mark}`
      : `${finding} when it was agreed, ${countWords(cell.shown)} now${mark}`;
  };
}
