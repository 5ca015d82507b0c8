import { useMemo, useState } from 'react';
import { feedbackTextFrom } from '#src/audit/feedback-text.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { valuesOf } from '#src/log/record-log.ts';
import {
  type Edition,
  type ExportChoice,
  editions,
  exportPlan,
} from '#src/report/export/export-plan.ts';
import { printedTexts } from '#src/report/export/printed-texts.ts';
import { textFindings } from '#src/report/export/text-findings.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import { plainName } from '#src/report/plain-name.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';

/** Counts below these are hidden in the shareable edition. (domain.md section 5.3.10) */
const hiddenUnder = { 'under-5': 5, rounded: 8 } as const;
/** The commissioning team's own actions, which the overview prints. */
const ofNobody = '' as ProviderId;

/** What a person wants saved; kept by the screen while they fix what was found. */
export interface SaveChoice {
  readonly all: boolean;
  readonly editions: readonly Edition[];
}
export const useSaveChoice = () => useState<SaveChoice>({ all: true, editions });

/** What the choice comes to: the documents, their names, and what has to be looked at before. */
export function useChosenReports(provider: Provider, { all, editions: chosen }: SaveChoice) {
  const { tool, open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const actions = useModel((model) => model.actions());
  const log = useModel((model) => model.open.log(model.open.record));
  return useMemo(() => {
    const counted = new Set(
      cases.filter(({ status }) => status === 'finished').map(({ entry }) => entry.group),
    );
    const hasCases = ({ id }: Provider) =>
      groupsOfProvider(audit.groups, id).some((group) => counted.has(group.id));
    const ready = audit.providers.filter(hasCases);
    const several = audit.providers.length > 1;
    const wanted = all && several ? ready : [provider];
    const choice: ExportChoice = {
      providers: wanted.map((one) => ({ id: one.id, service: providerTitle(one) })),
      overview: all && several,
      editions: editions.filter((edition) => chosen.includes(edition)),
    };
    const fields = valuesOf(log);
    const names = wanted.map(({ id }) => id);
    const texts = printedTexts({
      audit,
      actions,
      providers: choice.overview ? [...names, ofNobody] : names,
      textOf: (id) => feedbackTextFrom(id, fields),
    });
    const allowed = [
      ...providerNames(audit.providers),
      ...audit.groups.flatMap(({ name, label }) => [name, label]),
      tool.name,
    ];
    const under = chosen.includes('shareable') ? hiddenUnder[audit.smallNumbers] : undefined;
    return {
      several,
      choice,
      plan: exportPlan(choice),
      zip: `feedback-${choice.overview ? 'all-providers' : plainName(providerTitle(provider)) || 'service'}.zip`,
      findings: textFindings(texts, { allowed, under, fields }),
      without: audit.providers.filter((one) => !hasCases(one)).map((one) => providerTitle(one)),
      sample: open.sample,
    };
  }, [tool, open, audit, cases, actions, log, provider, all, chosen]);
}
