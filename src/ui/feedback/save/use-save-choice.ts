import { useMemo, useState } from 'react';
import { providerOf } from '#src/audit/audit.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { feedbackTextFrom } from '#src/audit/feedback-text.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { sampleProgress } from '#src/audit/sample-progress.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { type Edition, editions } from '#src/report/edition.ts';
import { type ExportChoice, exportPlan } from '#src/report/export/export-plan.ts';
import { oldCounts } from '#src/report/export/old-counts.ts';
import { printedTexts, type TextPlace } from '#src/report/export/printed-texts.ts';
import { textFindings } from '#src/report/export/text-findings.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import { smallNumbers } from '#src/tally/suppression/small-numbers.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';

/** What a person wants saved; kept by the screen while they fix what was found. */
export interface SaveChoice {
  readonly all: boolean;
  readonly editions: readonly Edition[];
}
export const useSaveChoice = () => useState<SaveChoice>({ all: true, editions });

/**
 * What the choice comes to: the documents, their names, and what has to be looked at before. `holder`: whose feedback the
 * person is at; the commissioning team's is the overview.
 */
export function useChosenReports(holder: ProviderId, { all, editions: chosen }: SaveChoice) {
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
    const everything = all && several;
    const own = providerOf(audit, holder);
    const wanted = everything ? ready : own ? [own] : [];
    const choice: ExportChoice = {
      providers: wanted.map((one) => ({ id: one.id, service: providerTitle(one) })),
      overview: everything || holder === commissioningTeam,
      editions: editions.filter((edition) => chosen.includes(edition)),
      draft: !sampleProgress(audit, cases).complete,
    };
    const fields = valuesOf(log);
    const names = wanted.map(({ id }) => id);
    // The overview prints the actions of every provider, also of one that has no report.
    const printed = [...audit.providers.map(({ id }) => id), commissioningTeam];
    const texts = printedTexts({
      audit,
      actions,
      providers: choice.overview ? printed : names,
      textOf: (id) =>
        id === commissioningTeam || names.includes(id) ? feedbackTextFrom(id, fields) : {},
    });
    const allowed = [
      ...providerNames(audit.providers),
      ...audit.groups.flatMap(({ name, label }) => [name, label]),
      tool.name,
    ];
    const under = chosen.includes('shareable')
      ? smallNumbers[audit.smallNumbers].most + 1
      : undefined;
    return {
      several,
      own: own ? providerTitle(own) : 'the overview',
      /** Whose a text is: a service, or the overview; empty where all share it. */
      serviceOf: (place: TextPlace): string => {
        if (place.at === 'set-up') return '';
        const of = providerOf(audit, place.provider);
        return of ? providerTitle(of) : 'Overview';
      },
      choice,
      plan: exportPlan(choice),
      findings: textFindings(texts, {
        allowed,
        under,
        oldCounts: oldCounts(tool, audit, cases),
        fields,
      }),
      without: everything
        ? audit.providers.filter((one) => !hasCases(one)).map((one) => providerTitle(one))
        : [],
      sample: open.sample,
    };
  }, [tool, open, audit, cases, actions, log, holder, all, chosen]);
}
