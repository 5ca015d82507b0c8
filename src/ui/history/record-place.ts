import type { CaseId } from '#src/audit/ids.ts';
import { type RecordId, recordKind } from '#src/log/change.ts';
import { itemById } from '#src/tool/item-index.ts';
import { randomPart } from '#src/ui/parts/audit-model.ts';
import { type Arrival, casePath } from '#src/ui/review/case-path.ts';
import { allPages, pageOf } from '#src/ui/review/pages.ts';
import type { Wording } from './wording.ts';

/** Where a change can be seen and another value be given. */
export interface Place {
  readonly to: string;
  readonly state?: Arrival;
}

const steps: Readonly<Record<string, string>> = {
  provider: 'providers',
  group: 'groups',
  member: 'team',
  standard: 'questions',
};
const inQuestions = [
  'extendedSections',
  'reviewRequired',
  'denominator',
  'smallBase',
  'smallNumbers',
  'unsettledReports',
];

/** The screen of a field: the case at that question, the step of the set-up, or the provider's feedback. */
export function placeOf(
  record: RecordId,
  field: string,
  item: string | undefined,
  { tool, audit }: Wording,
): Place {
  const kind = recordKind(record);
  const [part = '', name = ''] = field.split('/');
  if (kind === 'action') return { to: `/a/${audit.id}/feedback` };
  if (kind === 'audit') {
    if (part === 'feedback-checked') return { to: `/a/${audit.id}/feedback` };
    if (part === 'feedback') return { to: `/a/${audit.id}/feedback/${name}` };
    const step = part === 'detail' && inQuestions.includes(name) ? 'questions' : steps[part];
    return { to: `/a/${audit.id}/setup/${step ?? 'details'}` };
  }
  const id = randomPart(record) as CaseId;
  if (item === undefined || !itemById(tool).has(item)) return { to: casePath(audit.id, id) };
  const page = pageOf(allPages(tool, audit), item);
  return { to: casePath(audit.id, id, page?.section.id), state: { focus: item } };
}
