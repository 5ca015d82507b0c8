import { useMemo } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyChoice, TallyTable } from '#src/tally/tally-table.ts';
import { type UnsettledCounts, unsettledCounts } from '#src/tally/unsettled.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { type CaseNumbers, caseNumbers } from './case-numbers.ts';
import type { ResultsQuery } from './results-query.ts';

/** Everything the three views show, counted once for what the address asks. */
export interface Results {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly choice: TallyChoice;
  readonly table: TallyTable;
  readonly numbers: CaseNumbers;
  /** How many cases could still change each cell, whatever of them is to be settled. */
  readonly unsettled: UnsettledCounts;
}

/** The groups to show: those of the provider and, of these, the one chosen. A filter that fits none is no filter. */
export function groupsShown(
  audit: Audit,
  { provider, only }: Pick<ResultsQuery, 'provider' | 'only'>,
): ReadonlySet<GroupId> {
  const known = audit.providers.some(({ id }) => id === provider);
  const held = audit.groups.filter(
    ({ providers }) => !known || provider === undefined || providers.includes(provider),
  );
  const one = held.filter(({ id }) => id === only);
  return new Set((one.length > 0 ? one : held).map(({ id }) => id));
}

export function useResults({
  provider,
  only,
  denominator: asked,
  unfinished,
  practice,
}: ResultsQuery): Results {
  const { tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const listed = useModel((model) => model.cases());
  const learning = useModel((model) => (practice ? model.practiceCase() : undefined));
  const cases = useMemo(() => (learning ? [...listed, learning] : listed), [listed, learning]);
  const toSettle = useModel((model) => model.unsettled());
  return useMemo(() => {
    const groups = groupsShown(audit, { provider, only });
    const { smallBase } = audit;
    const denominator = asked ?? audit.denominator;
    const choice = { denominator, smallBase, unfinished, groups };
    const table = tallyTable(tool, audit, cases, choice);
    return {
      audit,
      cases,
      choice,
      table,
      unsettled: unsettledCounts(table, cases, choice, toSettle),
      numbers: caseNumbers(cases, groups),
    };
  }, [tool, audit, cases, toSettle, asked, unfinished, provider, only]);
}
