import { actionEdits } from '#src/audit/action-edits.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { recordId } from '#src/log/change.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { ActionFields } from './action-fields.tsx';
import { type ActionForm, actionDetails } from './action-form-schema.ts';
import { type FindingChoice, findingChoices, groupFinding } from './finding-choices.ts';
import type { Feedback } from './use-feedback.ts';

/** Adds an improvement action, or changes one. */
export function ActionBox(props: {
  readonly feedback: Feedback;
  /** The action to change; undefined adds one. */
  readonly action: ImprovementAction | undefined;
  /** The finding it starts from, as the results hand it over. */
  readonly criterion: string | undefined;
  readonly group: GroupId | undefined;
  readonly onClose: () => void;
}) {
  const { feedback, action, criterion, group, onClose } = props;
  const { open } = useAuditModel();
  const { save, unsaved } = useSaving();
  const known = findingChoices(feedback);
  const choices = [...known, ...unlisted(feedback, known, action?.criterion ?? criterion)];
  const start = choices.find(({ item }) => item === (action?.criterion ?? criterion)) ?? choices[0];

  /** The finding as it stood when the action was agreed; of another criterion, as it stands now. */
  const findingOf = (item: string): string => {
    if (action && item === action.criterion) return action.finding;
    const ofGroup = item === criterion ? groupFinding(feedback, item, group) : undefined;
    return ofGroup ?? choices.find((choice) => choice.item === item)?.finding ?? '';
  };
  const keep = async (form: ActionForm, libraryId: string) => {
    const provider = feedback.parts.provider.id;
    const details = actionDetails(form, {
      provider,
      finding: findingOf(form.criterion),
      libraryId,
      carriedFrom: action?.carriedFrom ?? '',
    });
    const record = action ? recordId('action', action.id) : open.newRecord('action');
    const edits = actionEdits(details, open.log(record).current);
    if (await save([{ record, edits }])) onClose();
  };
  return (
    <Box title={action ? 'Change an action' : 'Add an action'} onClose={onClose}>
      <ActionFields
        action={action}
        choices={choices}
        start={start?.item ?? ''}
        findingOf={findingOf}
        dueFrom={feedback.parts.audit.feedbackDue}
        allowed={providerNames(feedback.parts.audit.providers)}
        unsaved={unsaved}
        onSave={keep}
        onCancel={onClose}
      />
    </Box>
  );
}

/** A criterion that is asked for but in no list: one that met its standard and is not in the table. */
function unlisted(
  { parts }: Feedback,
  choices: readonly FindingChoice[],
  item: string | undefined,
): FindingChoice[] {
  if (item === undefined || choices.some((choice) => choice.item === item)) return [];
  const known = parts.input.tool.sections
    .flatMap(({ items }) => items)
    .find(({ id }) => id === item);
  return known ? [{ item, label: known.label, finding: '', short: false, suggestions: [] }] : [];
}
