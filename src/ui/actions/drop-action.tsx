import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { IdentifierNotice } from '#src/ui/parts/identifier-notice.tsx';
import { Problems } from '#src/ui/parts/problems.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';

const schema = z.object({
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write why it is dropped'),
      z.maxLength(500, 'Shorten this to 500 characters'),
    ),
});

/** An action is dropped with a reason. */
export function DropAction(props: {
  readonly action: ImprovementAction;
  readonly allowed: readonly string[];
  readonly onDrop: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { form, id, problems, problem, submit, draft } = useQuestionForm<z.infer<typeof schema>>({
    prefix: 'drop',
    draft: `drop/${props.action.id}`,
    resolver: zodResolver(schema),
    defaultValues: { reason: '' },
  });
  const drop = submit(async ({ reason }) => {
    props.onDrop(reason);
    return true;
  });
  return (
    <Box title="Drop an action" onClose={props.onClose}>
      <form className="stack" noValidate onSubmit={(event) => void drop(event)}>
        <DraftNotice draft={draft} />
        <Problems problems={problems} />
        <p>{props.action.action}</p>
        <TextField
          id={id('reason')}
          label="Why it is dropped"
          problem={problem('reason')}
          field={form.register('reason')}
        />
        <IdentifierNotice control={form.control} name="reason" allowed={props.allowed} />
        <div className="row-of-buttons">
          <button type="submit" className="btn primary">
            Drop the action
          </button>
          <CancelButton draft={draft} onCancel={props.onClose} />
        </div>
      </form>
    </Box>
  );
}
