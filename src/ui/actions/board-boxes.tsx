import { providerOf } from '#src/audit/audit.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { ActionHistory } from './action-history.tsx';
import { ChangeAction, ChangeTeamAction } from './change-action.tsx';
import { DropAction } from './drop-action.tsx';
import type { OpenBox } from './use-row-acts.ts';

/** The box that is open over the board, if any. */
export function BoardBoxes(props: {
  readonly box: OpenBox | undefined;
  readonly reading: boolean;
  readonly onDrop: (action: ImprovementAction, reason: string) => void;
  readonly onClose: () => void;
}) {
  const { box, reading, onClose } = props;
  const audit = useModel((model) => model.audit());
  const action = useModel((model) => model.actions()).find(({ id }) => id === box?.action);
  if (!box || !action) return null;
  if (box.kind === 'history') return <ActionHistory action={action} onClose={onClose} />;
  if (reading) return null;
  if (box.kind === 'drop')
    return (
      <DropAction
        action={action}
        allowed={providerNames(audit.providers)}
        onDrop={(reason) => props.onDrop(action, reason)}
        onClose={onClose}
      />
    );
  if (action.provider === commissioningTeam) return <ChangeTeamAction {...{ action, onClose }} />;
  const provider = providerOf(audit, action.provider);
  return provider ? <ChangeAction {...{ action, provider, onClose }} /> : null;
}
