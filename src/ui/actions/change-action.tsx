import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Provider } from '#src/audit/provider.ts';
import { ActionBox } from '#src/ui/feedback/action-box.tsx';
import { findingChoices, overviewChoices } from '#src/ui/feedback/finding-choices.ts';
import { useFeedback } from '#src/ui/feedback/use-feedback.ts';
import { useOverview } from '#src/ui/feedback/use-overview.ts';

interface Change {
  readonly action: ImprovementAction;
  readonly onClose: () => void;
}

/** Changes an action in the box of the feedback screen, with the findings of its provider. */
export function ChangeAction({
  action,
  provider,
  onClose,
}: Change & { readonly provider: Provider }) {
  const findings = findingChoices(useFeedback(provider));
  return (
    <ActionBox
      {...{ action, findings, onClose }}
      holder={provider.id}
      criterion={undefined}
      ofGroup={undefined}
    />
  );
}

/** The same for an action of the commissioning team, with the findings of the whole sample. */
export function ChangeTeamAction({ action, onClose }: Change) {
  const findings = overviewChoices(useOverview());
  return (
    <ActionBox
      {...{ action, findings, onClose }}
      holder={commissioningTeam}
      criterion={undefined}
      ofGroup={undefined}
    />
  );
}
