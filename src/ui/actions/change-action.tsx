import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Provider } from '#src/audit/provider.ts';
import { ActionBox } from '#src/ui/feedback/action-box.tsx';
import { useFeedback } from '#src/ui/feedback/use-feedback.ts';

/** Changes an action in the box of the feedback screen, with the findings of its provider. */
export function ChangeAction(props: {
  readonly action: ImprovementAction;
  readonly provider: Provider;
  readonly onClose: () => void;
}) {
  const feedback = useFeedback(props.provider);
  return (
    <ActionBox
      feedback={feedback}
      action={props.action}
      criterion={undefined}
      group={undefined}
      onClose={props.onClose}
    />
  );
}
