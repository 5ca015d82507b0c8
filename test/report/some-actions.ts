import type { ActionId, ProviderId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { bridge } from './table-1-cases.ts';

/** An improvement action for The Bridge, unless told otherwise. */
export const anAction = (
  action: string,
  more: Partial<ImprovementAction> & { readonly provider?: ProviderId } = {},
): ImprovementAction => ({
  id: `action-${action}` as ActionId,
  provider: bridge,
  criterion: 'rp-smart',
  finding: '9 of 33 (27%)',
  action,
  owner: 'Service manager',
  start: '',
  due: '2012-05-01',
  measure: 'Checked at the next audit',
  targetPercent: 80,
  status: 'not-started',
  droppedReason: '',
  evidence: '',
  response: '',
  responseWhy: '',
  carriedFrom: '',
  libraryId: '',
  ...more,
});
