import type { Audit } from '#src/audit/audit.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { ReadCell } from '#test/tally/suppression/attacker.ts';

/** Everything published of one audit, and what the attacker knows of one criterion beside it. */
export interface Published {
  readonly audit: Audit;
  /** One for each provider, in the audit's order. */
  readonly reports: readonly FeedbackReport[];
  /** Base and true count of one criterion in some groups together, by place. */
  readonly truth: (criterion: number, groups: readonly number[]) => { yes: number; of: number };
}

type Read = { readonly groups: readonly number[]; readonly words: string };

/** Every cell of a criterion that stands on a page, as words. */
function cellsOnPages({ audit, reports }: Published, criterion: number): Read[] {
  const all = audit.groups.map((_, index) => index);
  return audit.providers.flatMap(({ id }, place) => {
    const report = reports[place];
    const line = report?.results.lines[criterion];
    if (!report || !line) return [];
    const own = all.filter((index) => audit.groups[index]?.providers.includes(id));
    const others = all.filter((index) => !own.includes(index));
    const plans = [...report.method.groups, report.method.total, report.method.sample];
    const sets = [...own.map((index) => [index]), own, all];
    const label = line.criterion.replace(/^\d+\. /, '');
    return [
      ...own.map((index, at) => ({ groups: [index], words: (line.groups[at] ?? []).join(' ') })),
      { groups: own, words: line.total.join(' ') },
      { groups: others, words: line.others.join(' ') },
      ...plans.flatMap(({ withPlan }, at) =>
        criterion === 0 ? { groups: sets[at] ?? [], words: withPlan } : [],
      ),
      ...report.actions
        .filter((action) => action.criterion === label)
        .map(({ finding }) => ({ groups: own, words: finding })),
    ].filter(({ groups }) => groups.length > 0);
  });
}

const most = (audit: Audit) => (audit.smallNumbers === 'rounded' ? 7 : 4);

/** The cells of a criterion as an attacker reads them, each set of groups once; a number on any page counts. */
export function readCells(published: Published, criterion: number): ReadCell[] {
  const { audit, truth } = published;
  const read = new Map<string, ReadCell>();
  for (const { groups, words } of cellsOnPages(published, criterion)) {
    const name = groups.join('+');
    const number = /^(?:! )?(\d+) of (\d+)/.exec(words);
    const { yes, of } = truth(criterion, groups);
    const small = (value: number) => value > 0 && value <= most(audit);
    const value = Number(number?.[1]);
    const hidden = words.startsWith('[c]') || words === 'small group';
    if (!number && !hidden) {
      // Words such as "n/a": nobody answered Yes.
      read.set(name, { name, groups, base: of, read: { kind: 'number', value: 0 } });
      continue;
    }
    const kind = audit.smallNumbers === 'rounded' ? 'rounded' : 'number';
    if (number) read.set(name, { name, groups, base: of, read: { kind, value } });
    else if (!read.has(name)) {
      const own = words !== 'small group' && (small(yes) || small(of - yes));
      read.set(name, { name, groups, base: of, read: { kind: 'hidden', own } });
    }
  }
  return [...read.values()];
}
