import { actionEdits } from '#src/audit/action-edits.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { recordId } from '#src/log/change.ts';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useToday } from '#src/ui/parts/use-now.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { ActionFields } from './action-fields.tsx';
import { type ActionForm, actionDetails } from './action-form-schema.ts';
import { type FindingChoice, unlisted } from './finding-choices.ts';

/** Adds an improvement action, or changes one. */
export function ActionBox(props: {
  /** Whose action it is. */
  readonly holder: ProviderId;
  /** The results it can answer. */
  readonly findings: readonly FindingChoice[];
  /** The action to change; undefined adds one. */
  readonly action: ImprovementAction | undefined;
  /** The criterion it starts from, as the results hand it over, and the finding of one group. */
  readonly criterion: string | undefined;
  readonly ofGroup: string | undefined;
  readonly onClose: () => void;
}) {
  const { holder, findings, action, criterion, onClose } = props;
  const { open, tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const day = auditDay(open, useToday());
  const { save, unsaved } = useSaving();
  const choices = [...findings, ...unlisted(tool, findings, action?.criterion ?? criterion)];
  const start = choices.find(({ item }) => item === (action?.criterion ?? criterion)) ?? choices[0];

  /** The finding as it stood when the action was agreed; of another criterion, as it stands now. */
  const findingOf = (item: string): string => {
    if (action && item === action.criterion) return action.finding;
    const ofGroup = item === criterion ? props.ofGroup : undefined;
    return ofGroup ?? choices.find((choice) => choice.item === item)?.finding ?? '';
  };
  const keep = async (form: ActionForm, libraryId: string) => {
    const details = actionDetails(form, {
      provider: holder,
      finding: findingOf(form.criterion),
      libraryId,
      carriedFrom: action?.carriedFrom ?? '',
    });
    const record = action ? recordId('action', action.id) : open.newRecord('action');
    const edits = actionEdits(details, open.log(record).current);
    const saved = await save([{ record, edits }]);
    if (saved) onClose();
    return saved;
  };
  return (
    <Box title={action ? 'Change an action' : 'Add an action'} onClose={onClose}>
      <ActionFields
        action={action}
        holder={holder}
        choices={choices}
        start={start?.item ?? ''}
        findingOf={findingOf}
        dueFrom={audit.feedbackDue}
        auditDate={audit.auditDate}
        today={day}
        allowed={providerNames(audit.providers)}
        ofProvider={holder !== commissioningTeam}
        unsaved={unsaved}
        onSave={keep}
        onCancel={onClose}
      />
    </Box>
  );
}
