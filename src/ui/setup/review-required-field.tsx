import type { UseFormRegisterReturn } from 'react-hook-form';
import { reviewRequiredDefinitions } from '#src/audit/audit-details.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { RadioField } from './radio-field.tsx';

/** What "review required" means in this audit: the 2012 report does not say, so the team chooses and it is printed. */
export function ReviewRequiredField(props: {
  readonly tool: AuditTool;
  readonly id: string;
  readonly field: UseFormRegisterReturn;
}) {
  const variants = itemsOf(props.tool).flatMap((item) => item.variants ?? []);
  const options = reviewRequiredDefinitions.map((value) => {
    const variant = variants.find(
      ({ fact, is }) => fact === 'review-required-definition' && is === value,
    );
    return variant
      ? { value, label: variant.question, hint: <>Yes if {variant.guidance.yes}.</> }
      : {
          value,
          label: 'No definition, as in the 2012 report',
          hint: 'The column is shown and never scored.',
        };
  });
  return (
    <RadioField
      id={props.id}
      legend="What does “review required” mean in this audit?"
      hint="The 2012 report has this column and does not define it. Choose before the first case is read; every report prints your choice."
      field={props.field}
      options={options}
    />
  );
}
