import type { Audit } from '#src/audit/audit.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';
import { anAudit } from '#test/build/an-audit.ts';

/** Yes answers of each 2012 group, column by column of the published table; `null` = not recorded there. */
const published: Record<string, readonly (number | null)[]> = {
  Bridge: [8, 10, 2, 1, 3, 4, 5, 2, 2, 0, null, 4, 6],
  'NR/Bridge': [6, 2, 1, 0, 0, 3, 0, 1, 3, 0, 5, 0, 5],
  Complex: [4, 5, 2, 4, 4, 3, 2, 4, 1, 2, 2, 1, 3],
  Women: [5, 4, 1, 4, 4, 2, 1, 4, 2, 0, 0, 2, 2],
  'nr/dip': [2, 1, 1, 2, 2, 0, 1, 1, 2, null, null, 1, 1],
  'step down': [5, 0, 3, 4, 1, 2, 2, 1, 2, 2, 2, 3, 0],
  'Step up': [2, 2, 1, 1, 1, 1, 2, 2, 2, 1, 0, 1, 0],
  DIP: [2, 2, 1, 2, 1, 1, 1, 1, 1, 0, null, 1, 1],
  DRR: [7, 7, 1, 4, 3, 3, 1, 4, 1, 3, null, 5, 7],
};

const ids: string[] = [];
const setUp = southampton2012(() => `id-${ids.push('')}`);

export const bridge = setUp.providers[0]?.id ?? ('' as ProviderId);
export const newRoad = setUp.providers[1]?.id ?? ('' as ProviderId);

export const southamptonAudit = (more: Partial<Audit> = {}): Audit =>
  anAudit({
    name: 'Southampton case file audit, February 2012',
    toolId: 'rodt',
    reviewRequired: 'undefined',
    providers: setUp.providers,
    groups: setUp.groups,
    contact: 'Models of Care co-ordinator',
    ...more,
  });

/** Every group's cases, with as many Yes answers as the table prints. */
export function southamptonCases(audit: Audit): ReviewedCase[] {
  return audit.groups.flatMap((group) =>
    Array.from({ length: group.planned }, (_, index) => {
      const answers: Record<string, Answer> = { 'hdr-structured': group.topExpected };
      rodt.columns.forEach(({ item }, column) => {
        const yes = published[group.label]?.[column];
        answers[item] = yes == null ? 'not-checked' : index < yes ? 'yes' : 'no';
      });
      const reference = `${group.id}-${index + 1}`;
      return aCase({ tool: rodt, audit, group, answers, reference });
    }),
  );
}

/** What the report of a provider is made from; The Bridge unless told otherwise. */
export function someInput(more: Partial<FeedbackInput> = {}): FeedbackInput {
  const audit = more.audit ?? southamptonAudit();
  return {
    edition: 'internal',
    tool: rodt,
    audit,
    cases: southamptonCases(audit),
    provider: bridge,
    actions: [],
    text: {},
    reportDate: '2012-03-14',
    unfinished: false,
    sample: false,
    ...more,
  };
}

export const groupIds = (audit: Audit): GroupId[] => audit.groups.map(({ id }) => id);
