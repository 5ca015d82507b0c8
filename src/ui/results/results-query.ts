import { type Denominator, denominators } from '#src/audit/audit-details.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';

/**
 * What a results address says, so that a link shows a colleague the same view. It holds random ids and item ids only:
 * the browser's history on a shared laptop must tell nobody anything.
 */
export interface ResultsQuery {
  /** Row of the chosen cell; absent: all groups. */
  readonly group?: GroupId | undefined;
  /** Item of the chosen cell; absent: the weakest. */
  readonly item?: string | undefined;
  /** Show only the groups of this provider. */
  readonly provider?: ProviderId | undefined;
  /** Show only this group. */
  readonly only?: GroupId | undefined;
  /** Absent: the audit's own. */
  readonly denominator?: Denominator | undefined;
  readonly unfinished: boolean;
  /** Count the case to practise on too, to see the table change. */
  readonly practice: boolean;
  readonly percent: boolean;
}

export function readQuery(params: URLSearchParams): ResultsQuery {
  const value = (name: string) => params.get(name) ?? undefined;
  return {
    group: value('group') as GroupId | undefined,
    item: value('q'),
    provider: value('provider') as ProviderId | undefined,
    only: value('only') as GroupId | undefined,
    denominator: denominators.find((known) => known === params.get('den')),
    unfinished: params.get('unfinished') === 'yes',
    practice: params.get('practice') === 'yes',
    percent: params.get('show') === 'percent',
  };
}

/** As results are handed on: the case to practise on is never among them. */
export const withoutPractice = (query: ResultsQuery): ResultsQuery => ({
  ...query,
  practice: false,
});

/** The address of a view; what is as it would be anyway is left out. */
export function writeQuery(query: ResultsQuery): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) params.set(name, value);
  };
  set('group', query.group);
  set('q', query.item);
  set('provider', query.provider);
  set('only', query.only);
  set('den', query.denominator);
  set('unfinished', query.unfinished ? 'yes' : undefined);
  set('practice', query.practice ? 'yes' : undefined);
  set('show', query.percent ? 'percent' : undefined);
  return params;
}
